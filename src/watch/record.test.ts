import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseRecords, RECORD_FIELDS } from './record.ts';

const GOOD = [
  '7',
  '1700000000000',
  'fetch',
  'page',
  'POST',
  'https://a.example/x',
  'x-a\n1',
  'text/plain',
  '5',
  'full',
  '',
  't',
  'héllo',
];
const write = (fields: readonly string[]) => fields.map((field) => `${field.length}:${field}`).join('');

describe('parseRecords', () => {
  it('reads what the page hook writes', () => {
    expect(GOOD).toHaveLength(RECORD_FIELDS);
    const { records, refused } = parseRecords(write(GOOD) + write(GOOD));
    expect(refused).toBe(0);
    expect(records).toHaveLength(2);
    expect(records[0]).toMatchObject({
      seq: 7,
      channel: 'fetch',
      headers: [['x-a', '1']],
      bytes: 5,
      body: 'héllo',
    });
  });

  it('counts what is cut short and keeps what stood before it', () => {
    const { records, refused } = parseRecords(write(GOOD) + write(GOOD).slice(0, -1));
    expect(records).toHaveLength(1);
    expect(refused).toBe(1);
  });

  it.each([
    ['a channel that does not exist', 2, 'telepathy'],
    ['a negative size', 8, '-1'],
    ['a number that is none', 0, 'x'],
    ['a kind that does not exist', 11, 'z'],
    ['an endless address', 5, 'x'.repeat(70_000)],
  ])('refuses %s', (_what, at, value) => {
    const { records, refused } = parseRecords(write(GOOD.with(at, value)));
    expect(records).toHaveLength(0);
    expect(refused).toBe(1);
  });

  it('never throws, whatever a page makes up', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.array(fc.string(), { maxLength: 30 }).map(write)), (text) => {
        const { records, refused } = parseRecords(text);
        expect(records.length + refused).toBeGreaterThanOrEqual(0);
      }),
    );
    expect(parseRecords({ length: 3 }).refused).toBe(1);
  });
});
