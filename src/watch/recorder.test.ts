import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Captured } from './hooks/capture.ts';
import { NoReader } from './hooks/no-reader.fixture.ts';
import type { Haste } from './pace.ts';
import { type PageRecord, parseRecords } from './record.ts';
import type { GatheringRecorder, Seen } from './recorder.ts';

const listening = new Map<string, (event: Event) => void>();
vi.mock('./hooks/listeners.ts', () => ({
  keepListening: (type: string, listener: (event: Event) => void) => void listening.set(type, listener),
}));
vi.stubGlobal('FileReader', NoReader);
const say = (type: string, isTrusted = true) => listening.get(type)?.({ isTrusted } as Event);

const URL_SENT = 'https://a.example/in';
const body = (patch: Partial<Captured> = {}): Captured => ({
  contentType: 'text/plain',
  bytes: 5,
  read: 'full',
  reason: '',
  body: 'hello',
  later: null,
  ...patch,
});
const fast = (bytes: number) => body({ bytes, read: 'none', reason: tooFast, body: null });

let made: typeof import('./recorder.ts');
let tooFast: string;
let recorder: GatheringRecorder;
let handed: string[];
let asked: Haste[];
/** The turn that was asked for has come. */
let come: (haste: Haste) => void;
const flush = () => {
  for (const haste of asked.splice(0)) come(haste);
};
const records = (): PageRecord[] =>
  handed.splice(0).flatMap((text) => {
    const read = parseRecords(text);
    expect(read.refused).toBe(0);
    return read.records;
  });
const call = (captured: Captured) => made.seen('fetch', 'POST', URL_SENT, captured);
const frame = (captured: Captured): Seen => made.frameSeen('websocket', 'SEND', 'wss://a.example/', captured);

beforeAll(async () => {
  made = await import('./recorder.ts');
  tooFast = (await import('./hooks/capture.ts')).TOO_FAST;
});
beforeEach(() => {
  handed = [];
  asked = [];
  recorder = made.createRecorder(
    'page',
    (text) => void handed.push(text),
    (run) => {
      come = run;
      return (haste) => void asked.push(haste);
    },
  );
});

it('leaves out what goes nowhere, and calls whose address cannot be told', () => {
  for (const url of ['blob:https://a.example/1', 'data:text/plain', 'about:blank', ''])
    recorder.record(made.seen('fetch', 'GET', url, body()));
  recorder.record(made.seen('form', 'GET', 'javascript:void 0', body()));
  recorder.record(made.seen('worker-script', 'WORKER', 'blob:https://a.example/2', body()));
  recorder.record(made.seen('webrtc', 'OPEN', 'webrtc://peer/x', body()));
  flush();
  expect(records().map(({ channel }) => channel)).toEqual(['worker-script', 'webrtc']);
});

it('hands over what it was given in one string, numbered, once its turn has come', () => {
  recorder.record(call(body()));
  recorder.record({ ...call(body({ body: new Uint8Array([1, 2]).buffer, bytes: 2 })), headers: ['x', 'y'] });
  recorder.record({
    ...call(body({ body: null, bytes: null, read: 'none', reason: 'why' })),
    context: 'worker',
  });
  expect(handed).toEqual([]);
  expect(asked).toEqual(['late']);
  flush();
  expect(handed).toHaveLength(1);
  const [text, bytes, none] = records();
  expect(text).toMatchObject({
    seq: 0,
    channel: 'fetch',
    context: 'page',
    kind: 't',
    body: 'hello',
    bytes: 5,
  });
  expect(bytes).toMatchObject({ seq: 1, kind: 'b', body: 'AQI=', headers: [['x', 'y']] });
  expect(none).toMatchObject({ seq: 2, kind: 'n', context: 'worker', bytes: null, reason: 'why' });
  flush();
  expect(handed).toEqual([]);
});

it('says once what frames in a row share', () => {
  for (let n = 0; n < 100; n++) recorder.record(frame(body()));
  flush();
  expect(handed[0]!.split('wss://a.example/')).toHaveLength(2);
  expect(records().map(({ seq, kind }) => `${seq} ${kind}`)).toEqual(
    Array.from({ length: 100 }, (_, n) => `${n} f`),
  );
});

it('adds up frames that came too fast, which have no hurry, and numbers each of them', () => {
  for (const bytes of [10, 20, 30]) recorder.record(frame(fast(bytes)));
  expect(asked).toEqual(['last']);
  recorder.record(frame(body()));
  expect(asked).toEqual(['last', 'soon']);
  flush();
  expect(records().map(({ seq, count, bytes }) => [seq, count, bytes])).toEqual([
    [0, 3, 60],
    [3, 1, 5],
  ]);
});

it('lets gather what the request log sees too, and asks but once for each haste', () => {
  recorder.record(frame(fast(1)));
  recorder.record(call(body()));
  recorder.record(call(body()));
  expect(asked).toEqual(['last', 'late']);
  recorder.record(frame(body()));
  recorder.record(frame(body()));
  recorder.record(call(body()));
  expect(asked.splice(0)).toEqual(['last', 'late', 'soon']);
  come('soon');
  expect(records()).toHaveLength(6);
  // The turn for what has no hurry is still to come.
  recorder.record(call(body()));
  recorder.record(frame(fast(1)));
  expect(asked).toEqual([]);
  come('late');
  expect(records()).toHaveLength(2);
  recorder.record(call(body()));
  expect(asked).toEqual(['late']);
});

it('hands over soon what the request log cannot read, and at any time what is asked for', () => {
  const got: ((buffer: ArrayBuffer | null) => void)[] = [];
  recorder.record(call(body({ body: null, later: (done) => void got.push(done) })));
  got[0]!(new ArrayBuffer(5));
  expect(asked).toEqual(['soon']);
  recorder.handOver();
  expect(records()).toHaveLength(1);
});

it('asks anew where the page has gone out of sight', () => {
  recorder.record(call(body()));
  say('visibilitychange');
  expect(records()).toHaveLength(1);
  recorder.record(call(body()));
  expect(asked).toEqual(['late', 'late']);
});

it('waits for bytes that come later, and tells of those that never do', () => {
  const got: ((buffer: ArrayBuffer | null) => void)[] = [];
  const later = body({ body: null, bytes: null, later: (done) => void got.push(done) });
  recorder.record(call(later));
  recorder.record(call(later));
  flush();
  expect(handed).toEqual([]);
  got[0]!(new Uint8Array([104, 105]).buffer);
  got[1]!(null);
  flush();
  expect(records().map(({ read, bytes, reason }) => [read, bytes, reason])).toEqual([
    ['full', 2, ''],
    ['none', null, 'could not be read'],
  ]);
});

it('hands over at once while the page is leaving, what is not read yet too, and each once', () => {
  const waiting: ((buffer: ArrayBuffer | null) => void)[] = [];
  const later = body({ body: null, later: (then) => void waiting.push(then) });
  recorder.record(call(later));
  recorder.record(call(body()));
  say('pagehide', false);
  expect(handed).toEqual([]);
  say('pagehide');
  expect(records().map(({ read, reason }) => [read, reason !== ''])).toEqual([
    ['full', false],
    ['none', true],
  ]);
  waiting[0]!(new ArrayBuffer(5));
  recorder.record(call(body({ body: 'last' })));
  recorder.record(call(later));
  expect(records().map(({ body, read }) => [body, read])).toEqual([
    ['last', 'full'],
    ['', 'none'],
  ]);
  say('pageshow');
  recorder.record(call(body()));
  expect(handed).toEqual([]);
  say('visibilitychange');
  expect(records()).toHaveLength(1);
});
