import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Tally } from '../audit/tally.ts';
import { LogDatabase } from '../log/database.ts';
import { Inbox } from '../log/inbox.ts';
import { appOfRow, makeReport } from '../log/make-report.ts';
import { readEntries } from '../log/read.ts';
import { loadSettings } from '../log/settings.ts';
import { toolInfo } from '../log/tool.ts';
import { CHANNELS, CONTEXTS, READS } from '../model/vocabulary.ts';
import { Discoveries } from './discoveries.ts';
import { Erased } from './erased.ts';
import { Recorder } from './recorder.ts';
import { Sessions } from './sessions.ts';
import { storageArea } from './storage-area.fixture.ts';

const erased = new Erased(storageArea);

vi.mock('webextension-polyfill', () => ({
  default: {
    runtime: {
      getManifest: () => ({ name: 'Candor', version: '0' }),
      getBrowserInfo: async () => ({ name: 'x', version: '0' }),
    },
    storage: { local: { get: async () => ({}) }, onChanged: { addListener: () => undefined } },
  },
}));

const ORIGIN = 'https://web.threema.ch';
const RUN = '00000000-0000-4000-8000-000000000000';
/** More of it: `CANDOR_FUZZ_RUNS=20000 CANDOR_FUZZ_SEED=7 npx vitest run src/background/hostile.test.ts`. */
const numRuns = Number(process.env.CANDOR_FUZZ_RUNS ?? 150);
const seed = process.env.CANDOR_FUZZ_SEED ? Number(process.env.CANDOR_FUZZ_SEED) : undefined;

const part = (letter: string, fields: readonly unknown[]) =>
  letter + fields.map((field) => `${String(field).length}:${field}`).join('');
/** As the page hook writes: what records share, then one record, or a run of them. */
function write([
  seq,
  time,
  channel,
  context,
  method,
  url,
  headers,
  type,
  bytes,
  read,
  reason,
  kind,
  body,
]: readonly unknown[]) {
  const shape = part('S', [channel, context, method, url, headers, type, read, reason, kind]);
  const one = part('R', [seq, time, bytes, body]);
  return shape + one + part('N', [seq, time, bytes, seq]) + one;
}
const numbers = fc.oneof(
  fc.constantFrom(0, 1, -1, 9e15, 1e308, Number.MAX_SAFE_INTEGER, Number.NaN, 0.5, 1e21),
  fc.integer(),
  fc.double(),
);
const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc.constantFrom(
    '__proto__',
    'constructor',
    '\ud800',
    '\u0000',
    '['.repeat(20_000),
    '{"a":'.repeat(9000),
    '<a>'.repeat(5000),
  ),
  fc.constantFrom(
    '<!DOCTYPE a [<!ENTITY b "c">]>',
    '\u0008\u0096\u0001'.repeat(3000),
    '%'.repeat(9999),
    'H4sIAAAAAAAAA',
  ),
);
const address = fc.oneof(
  text,
  fc.webUrl(),
  fc.constantFrom(
    `${ORIGIN}/x`,
    'wss://victim.test/s',
    'https://[',
    'data:,x',
    'https://user:pass@a.test/',
    'https://xn--/',
  ),
);
const record = fc
  .tuple(
    numbers,
    numbers,
    fc.constantFrom(...CHANNELS, 'telepathy'),
    fc.constantFrom(...CONTEXTS, 'x'),
    fc.oneof(
      fc.constantFrom(
        'GET',
        'POST',
        'SEND',
        'CLOSE',
        'MESSAGE',
        'ENCRYPT',
        'RETRACTION',
        'HOOKED',
        'STUN',
        'WORKER',
      ),
      text,
    ),
    address,
    text,
    fc.oneof(
      fc.constantFrom(
        'application/json',
        'text/xml',
        'multipart/form-data; boundary=x',
        'application/x-protobuf',
      ),
      text,
    ),
    fc.oneof(numbers, fc.constant('')),
    fc.constantFrom(...READS, 'x'),
    text,
    fc.constantFrom('t', 'b', 'f', 'n', 'z'),
    fc.oneof(text, fc.base64String(), fc.json()),
  )
  .map(write);
const delivery = fc.array(fc.oneof({ weight: 9, arbitrary: record }, { weight: 1, arbitrary: text }), {
  maxLength: 8,
});

describe('a page that makes up what it says to the background', () => {
  let log: LogDatabase;
  let recorder: Recorder;
  let sessions: Sessions;
  let batch = 0;
  let done = 0;
  let n = 0;

  beforeEach(() => {
    log = new LogDatabase(`hostile-${n++}`);
    sessions = new Sessions(log);
    recorder = new Recorder(log, sessions, new Inbox(log, 'run'), new Discoveries(sessions), erased, 'run');
    recorder.setIdentifiers([{ dataType: 'user-id', value: 'forged-91b3ee02', label: 'mine' }]);
  });

  const say = (lines: string) =>
    recorder.take([
      {
        kind: 'page',
        delivery: { run: RUN, batch: batch++, lost: 0, origin: ORIGIN, top: ORIGIN, text: lines },
        speaker: { tabId: 1, tabUrl: `${ORIGIN}/` },
        kept: null,
        done: () => done++,
      },
    ]);

  it('neither breaks the log nor the report, nor speaks for the request log', async () => {
    await fc.assert(
      fc.asyncProperty(delivery, async (parts) => {
        const before = done;
        await say(parts.join(''));
        expect(done).toBe(before + 1);
        expect(recorder.unwritten().sessions).toEqual({});
      }),
      { numRuns, ...(seed === undefined ? {} : { seed }) },
    );
    const { id } = sessions.running()[0]!;
    const now = Date.now();
    for await (const entries of readEntries(log, id)) {
      for (const entry of entries) {
        expect(entry).toMatchObject({ vantage: 'page' });
        expect(entry.time).toBeLessThanOrEqual(now);
      }
    }
    const row = (await log.sessions.get(id))!;
    const tally = new Tally();
    for await (const entries of readEntries(log, id)) for (const entry of entries) tally.add(entry);
    const report = makeReport({
      rows: [row],
      tally,
      app: appOfRow(row),
      policy: { documents: [], claims: [] },
      settings: await loadSettings(),
      tool: await toolInfo(),
    });
    expect(report.flows.filter((flow) => flow.vantage !== 'page')).toEqual([]);
    expect(JSON.stringify(report)).not.toContain('forged-91b3ee02');
  }, 60_000);
});
