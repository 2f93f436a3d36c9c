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
/** ISO 8601, as HAR 1.2 has it, with a space for its T as some programs write it. */
const DATE =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:[.,](\d+))?\s?(?:(Z)|([+-]\d\d):?(\d\d)?)?)?$/i;
/** Seconds of the year 9999's end: no later time can be written as a date of four digits. */
const LAST_SECOND = 253_402_300_799;

/** Milliseconds since the epoch of a date as HAR has it; one without a zone counts as universal time, wherever it is read. */
const moment = v.pipe(
  v.string(),
  v.transform((text) => {
    const [, day, clock = '00:00', fraction = '0', , hours = '+00', minutes = '00'] =
      DATE.exec(text.trim()) ?? [];
    const digits = fraction.slice(0, 3);
    const time = clock.length < 8 ? `${clock}:00` : clock;
    return Date.parse(`${day}T${time}.${digits}${hours}:${minutes}`);
  }),
  v.check((time) => time <= LAST_SECOND * 1000, 'not a date'),
);

/**
 * The parts of a HAR 1.2 entry (http://www.softwareishard.com/blog/har-12-spec/) that tell what was sent, with
 * `_webSocketMessages`, `_resourceType`, `_fromCache` and `_serviceWorkerResponseSource` as Chromium writes them.
 */
export const HarEntrySchema = v.object({
  pageref: maybe,
  startedDateTime: moment,
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
      headers: v.fallback(pairs, () => []),
      _error: v.nullish(v.string()),
      _serviceWorkerResponseSource: v.optional(v.unknown()),
      content: v.nullish(v.object({ mimeType: text }), () => ({ mimeType: '' })),
    }),
    () => ({ status: 0, headers: [], content: { mimeType: '' } }),
  ),
  _resourceType: text,
  _fromCache: v.optional(v.unknown()),
  cache: v.optional(v.unknown()),
  /** Null where the program that wrote the file keeps no frames. */
  _webSocketMessages: v.nullish(v.array(v.unknown()), null),
});
export type HarEntry = v.InferOutput<typeof HarEntrySchema>;

export const HarMessageSchema = v.object({
  type: v.pipe(v.string(), v.toLowerCase(), v.picklist(['send', 'receive', 'error'])),
  /** Seconds since the epoch. */
  time: v.pipe(v.number(), v.minValue(0), v.maxValue(LAST_SECOND)),
  opcode: v.nullish(v.number(), 1),
  data: v.string(),
  /** Size, as Candor's own files have it, which hold no frame's data. */
  _bytes: size,
});
export type HarMessage = v.InferOutput<typeof HarMessageSchema>;

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
