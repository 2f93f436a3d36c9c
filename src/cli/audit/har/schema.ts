import * as v from 'valibot';

/** Programs write `null` for what they do not know, and some a number as one. */
const text = v.pipe(v.nullish(v.union([v.string(), v.number(), v.boolean()]), ''), v.transform(String));
const pairs = v.nullish(v.array(v.object({ name: v.string(), value: text })), () => []);
const maybe = v.pipe(
  v.nullish(v.union([v.string(), v.number(), v.boolean()])),
  v.transform((one) => (one === null || one === undefined ? undefined : String(one))),
);
/** Bytes; -1 where they are not known, as HAR has it, or cannot be so many. */
const size = v.pipe(
  v.nullish(v.number(), -1),
  v.transform((bytes) => (Number.isSafeInteger(bytes) ? bytes : -1)),
);
/** ISO 8601, as HAR 1.2 has it, with a space for its T as some programs write it. */
const DATE =
  /^(\d{4}-\d\d-\d\d)(?:[T ](\d\d:\d\d(?::\d\d)?)(?:[.,](\d+))?\s?(?:(Z)|([+-]\d\d):?(\d\d)?)?)?$/i;
/** Above it a number of seconds is one of milliseconds: as the first it would be of the year 5138. */
const MOST_SECONDS = 1e11;
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

const NO_ANSWER = { status: 0, headers: [], content: { mimeType: '' } };
/** An odd answer costs what it tells, not what was sent. */
const response = v.object({
  status: v.fallback(v.nullish(v.number(), 0), 0),
  headers: v.fallback(pairs, () => []),
  _error: v.fallback(v.nullish(v.string()), null),
  /** As Playwright calls it. */
  _failureText: v.fallback(v.nullish(v.string()), null),
  _fetchedViaServiceWorker: v.optional(v.unknown()),
  _serviceWorkerResponseSource: v.optional(v.unknown()),
  content: v.fallback(v.nullish(v.object({ mimeType: text }), { mimeType: '' }), { mimeType: '' }),
});

/**
 * The parts of a HAR 1.2 entry (http://www.softwareishard.com/blog/har-12-spec/) that tell what was sent, with
 * `_webSocketMessages`, `_resourceType`, `_fromCache`, `_fetchedViaServiceWorker` and `_serviceWorkerResponseSource` as
 * Chromium writes them, `_fetchType` as WebKit does (WebInspectorUI, `HARBuilder.js`), and `_serviceWorkerRef`, `_apiRequestRef`,
 * `_wasAborted`, `_wasFulfilled` and a body's `_file` as Playwright does (`server/har/harTracer.ts`).
 */
export const HarEntrySchema = v.object({
  pageref: maybe,
  startedDateTime: moment,
  /** Milliseconds that it took; -1 where not known. */
  time: v.fallback(v.number(), -1),
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
        _file: maybe,
        params: v.nullish(
          v.array(
            v.object({
              // Fiddler has none for what has no `=`.
              name: text,
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
  response: v.fallback(v.nullish(response, NO_ANSWER), NO_ANSWER),
  _resourceType: text,
  _fromCache: v.optional(v.unknown()),
  _fetchType: v.optional(v.unknown()),
  serverIPAddress: v.optional(v.unknown()),
  _serviceWorkerRef: v.optional(v.unknown()),
  _apiRequestRef: v.optional(v.unknown()),
  _wasAborted: v.optional(v.unknown()),
  _wasFulfilled: v.optional(v.unknown()),
  cache: v.optional(v.unknown()),
  /** Null where the program that wrote the file keeps no frames. */
  _webSocketMessages: v.nullish(v.array(v.unknown()), null),
});
export type HarEntry = v.InferOutput<typeof HarEntrySchema>;

export const HarMessageSchema = v.object({
  type: v.pipe(v.string(), v.toLowerCase(), v.picklist(['send', 'receive', 'error'])),
  /** Seconds since the epoch, which Playwright writes as milliseconds; null for its -1, where it keeps no times. */
  time: v.pipe(
    v.number(),
    v.check((time) => time >= 0 || time === -1),
    v.transform((time) => (time < 0 ? null : time > MOST_SECONDS ? time / 1000 : time)),
    v.check((time) => time === null || time <= LAST_SECOND, 'not a date'),
  ),
  opcode: v.nullish(v.number(), 1),
  data: v.string(),
  /** Size, as Candor's own files have it, which hold no frame's data. */
  _bytes: size,
});
export type HarMessage = v.InferOutput<typeof HarMessageSchema>;

const program = v.object({ name: text, version: text });
const tool = v.fallback(
  v.nullish(program, () => ({ name: '', version: '' })),
  () => ({ name: '', version: '' }),
);

/** The file as a whole; its entries are checked one by one, so that a bad one costs only itself. */
export const HarSchema = v.object({
  log: v.object({
    creator: tool,
    browser: v.fallback(v.nullish(program), null),
    pages: v.fallback(
      v.nullish(v.array(v.object({ id: text, title: text, startedDateTime: text })), () => []),
      () => [],
    ),
    entries: v.array(v.unknown()),
  }),
});
export type Har = v.InferOutput<typeof HarSchema>;
