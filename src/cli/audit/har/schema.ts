import * as v from 'valibot';

/** Programs write `null` for what they do not know. */
const text = v.nullish(v.string(), '');
const pairs = v.nullish(v.array(v.object({ name: v.string(), value: text })), () => []);
const maybe = v.pipe(
  v.nullish(v.string()),
  v.transform((one) => one ?? undefined),
);
/** Bytes; -1 where they are not known, as HAR has it, or cannot be so many. */
const size = v.pipe(
  v.nullish(v.number(), -1),
  v.transform((bytes) => (Number.isSafeInteger(bytes) ? bytes : -1)),
);
/** Seconds of the year 9999's end: no later time can be written as a date of four digits. */
const LAST_SECOND = 253_402_300_799;

/**
 * The parts of a HAR 1.2 entry (http://www.softwareishard.com/blog/har-12-spec/) that tell what was sent, with
 * `_webSocketMessages`, `_resourceType`, `_fromCache` and `_serviceWorkerResponseSource` as Chromium writes them.
 */
export const HarEntrySchema = v.object({
  pageref: maybe,
  startedDateTime: v.string(),
  request: v.object({
    method: v.string(),
    url: v.string(),
    headers: pairs,
    bodySize: size,
    postData: v.nullish(
      v.object({
        mimeType: text,
        text: maybe,
        encoding: maybe,
        params: v.nullish(
          v.array(
            v.object({
              name: v.string(),
              value: maybe,
              fileName: maybe,
              contentType: maybe,
            }),
          ),
          () => [],
        ),
      }),
    ),
  }),
  response: v.nullish(
    v.object({
      status: v.nullish(v.number(), 0),
      _error: v.nullish(v.string()),
      _serviceWorkerResponseSource: v.optional(v.unknown()),
      content: v.nullish(v.object({ mimeType: text }), () => ({ mimeType: '' })),
    }),
    () => ({ status: 0, content: { mimeType: '' } }),
  ),
  _resourceType: text,
  _fromCache: v.optional(v.unknown()),
  cache: v.optional(v.unknown()),
  /** Null where the program that wrote the file keeps no frames. */
  _webSocketMessages: v.nullish(v.array(v.unknown()), null),
});
export type HarEntry = v.InferOutput<typeof HarEntrySchema>;

export const HarMessageSchema = v.object({
  type: v.string(),
  /** Seconds since the epoch. */
  time: v.pipe(v.number(), v.minValue(0), v.maxValue(LAST_SECOND)),
  opcode: v.nullish(v.number(), 1),
  data: v.string(),
});

const tool = v.nullish(v.object({ name: text, version: text }), () => ({ name: '', version: '' }));

/** The file as a whole; its entries are checked one by one, so that a bad one costs only itself. */
export const HarSchema = v.object({
  log: v.object({
    creator: tool,
    browser: v.nullish(v.object({ name: text, version: text })),
    pages: v.nullish(v.array(v.object({ id: text, title: text, startedDateTime: text })), () => []),
    entries: v.array(v.unknown()),
  }),
});
export type Har = v.InferOutput<typeof HarSchema>;
