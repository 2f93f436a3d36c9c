import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRecords } from './record.ts';

const SHAPE = ['fetch', 'page', 'POST', 'https://a.example/x', 'x-a\n1', 'text/plain', 'full', '', 't'];
const RECORD = ['7', '1700000000000', '5', 'héllo'];
const RUN_SHAPE = ['websocket', 'page', 'SEND', 'wss://a.example/s', '', '', 'none', 'too fast', 'n'];
const RUN = ['8', '1700000000000', '5120', '5'];
const write = (part: string, fields: readonly string[]) =>
  part + fields.map((field) => `${field.length}:${field}`).join('');
const GOOD = write('S', SHAPE) + write('R', RECORD);

describe('parseRecords', () => {
  it('reads what the page hook writes', () => {
    const { records, refused } = parseRecords(GOOD + write('R', RECORD) + GOOD);
    expect(refused).toBe(0);
    expect(records).toHaveLength(3);
    for (const record of records) {
      expect(record).toMatchObject({
        seq: 7,
        channel: 'fetch',
        headers: [['x-a', '1']],
        bytes: 5,
        body: 'héllo',
        count: 1,
      });
    }
  });

  it('knows a call that is to be sent later by a header without a name', () => {
    const deferred = SHAPE.map((field, i) => (i === 4 ? '\n' : field));
    const { records } = parseRecords(write('S', deferred) + write('R', RECORD) + GOOD);
    expect(records.map((one) => [one.deferred, one.headers])).toEqual([
      [true, []],
      [undefined, [['x-a', '1']]],
    ]);
  });

  it('reads what stands for many', () => {
    const { records, refused } = parseRecords(GOOD + write('S', RUN_SHAPE) + write('N', RUN));
    expect(refused).toBe(0);
    expect(records[1]).toMatchObject({ seq: 8, method: 'SEND', bytes: 5120, count: 5, body: '', kind: 'n' });
  });

  it('counts what is cut short and keeps what stood before it', () => {
    const { records, refused } = parseRecords(GOOD + GOOD.slice(0, -1));
    expect(records).toHaveLength(1);
    expect(refused).toBe(1);
  });

  it.each([
    ['a channel that does not exist', 0, 'telepathy'],
    ['a kind that does not exist', 8, 'z'],
  ])('refuses records of %s', (_what, at, value) => {
    const { records, refused } = parseRecords(write('S', SHAPE.with(at, value)) + write('R', RECORD));
    expect([records.length, refused]).toEqual([0, 1]);
  });

  it('reads what is sent under a name of any length, of which it keeps the beginning', () => {
    const named = SHAPE.with(3, `https://a.example/${'x'.repeat(70_000)}`).with(5, 'y'.repeat(70_000));
    const { records, refused } = parseRecords(write('S', named) + write('R', RECORD));
    expect(refused).toBe(0);
    expect(records).toMatchObject([
      { body: 'héllo', read: 'partial', reason: 'an address longer than is read' },
    ]);
    expect([records[0]!.url.length, records[0]!.contentType.length]).toEqual([65_536, 4096]);
  });

  it.each([
    ['a negative size', 'R', 2, '-1'],
    ['a number that is none', 'R', 0, 'x'],
    ['a number too great', 'R', 0, `${Number.MAX_SAFE_INTEGER}`],
    ['a count of none', 'N', 3, '0'],
    ['a count without end', 'N', 3, '1e9'],
    ['half a count', 'N', 3, '1.5'],
  ])('refuses %s', (_what, part, at, value) => {
    const [shape, fields] = part === 'R' ? [SHAPE, RECORD] : [RUN_SHAPE, RUN];
    const { records, refused } = parseRecords(write('S', shape) + write(part, fields.with(at, value)));
    expect([records.length, refused]).toEqual([0, 1]);
  });

  it('refuses records of nothing, and many with one body', () => {
    expect(parseRecords(write('R', RECORD)).refused).toBe(1);
    expect(parseRecords(write('S', SHAPE) + write('N', RUN)).refused).toBe(1);
    expect(parseRecords(`${GOOD}toString${GOOD}`)).toMatchObject({ refused: 1 });
  });

  it('never throws, whatever a page makes up', () => {
    const fields = fc.array(fc.oneof(fc.string(), fc.constantFrom(...SHAPE, ...RUN)), { maxLength: 12 });
    const one = fc
      .tuple(fc.constantFrom('S', 'R', 'N', 'x'), fields)
      .map(([part, list]) => write(part, list));
    const parts = fc.array(one, { maxLength: 5 }).map((list) => list.join(''));
    fc.assert(
      fc.property(fc.oneof(fc.string(), parts), (text) => {
        const { records, refused } = parseRecords(text);
        expect(records.length + refused).toBeGreaterThanOrEqual(0);
      }),
    );
    expect(parseRecords({ length: 3 }).refused).toBe(1);
  });
});
