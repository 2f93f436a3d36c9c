import * as v from 'valibot';

const text = v.optional(v.string(), '');
const pairs = v.optional(v.array(v.object({ name: v.string(), value: text })), () => []);

/**
 * The parts of a HAR 1.2 entry (http://www.softwareishard.com/blog/har-12-spec/) that tell what was sent, with
 * `_webSocketMessages`, `_resourceType` and `_fromCache` as Chromium writes them.
 */
export const HarEntrySchema = v.object({
  pageref: v.optional(v.string()),
  startedDateTime: v.string(),
  request: v.object({
    method: v.string(),
    url: v.string(),
    headers: pairs,
    bodySize: v.optional(v.number(), -1),
    postData: v.optional(
      v.object({
        mimeType: text,
        text: v.optional(v.string()),
        encoding: v.optional(v.string()),
        params: v.optional(
          v.array(
            v.object({
              name: v.string(),
              value: v.optional(v.string()),
              fileName: v.optional(v.string()),
              contentType: v.optional(v.string()),
            }),
          ),
          () => [],
        ),
      }),
    ),
  }),
  response: v.optional(
    v.object({
      status: v.optional(v.number(), 0),
      _error: v.optional(v.nullable(v.string())),
      content: v.optional(v.object({ mimeType: text }), () => ({ mimeType: '' })),
    }),
    () => ({ status: 0, content: { mimeType: '' } }),
  ),
  _resourceType: text,
  _fromCache: v.optional(v.unknown()),
  _webSocketMessages: v.optional(v.array(v.unknown()), () => []),
});
export type HarEntry = v.InferOutput<typeof HarEntrySchema>;

export const HarMessageSchema = v.object({
  type: v.string(),
  /** Seconds since the epoch. */
  time: v.number(),
  opcode: v.optional(v.number(), 1),
  data: v.string(),
});

const tool = v.optional(v.object({ name: text, version: text }), () => ({ name: '', version: '' }));

/** The file as a whole; its entries are checked one by one, so that a bad one costs only itself. */
export const HarSchema = v.object({
  log: v.object({
    creator: tool,
    browser: v.optional(v.object({ name: text, version: text })),
    pages: v.optional(v.array(v.object({ id: text, title: text, startedDateTime: text })), () => []),
    entries: v.array(v.unknown()),
  }),
});
export type Har = v.InferOutput<typeof HarSchema>;
