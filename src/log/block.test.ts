import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Entry } from '../model/entry.ts';
import { packEntries, unpackEntries } from './block.ts';

const id = fc.oneof(
  fc.tuple(fc.uuid(), fc.nat()).map(([run, n]) => `${run}:${n}`),
  fc.constantFrom('net:a:1:r', 'x:007', '', ':', 'a\n:1', '9'),
);
const entry = fc.record({
  id,
  session: fc.constant('s'),
  transmission: id,
  time: fc.double({ noNaN: true, noDefaultInfinity: true, min: 0 }),
  url: fc.string({ unit: 'binary' }),
  bytes: fc.option(fc.nat(3)),
  count: fc.nat(2),
  items: fc.array(fc.record({ dataType: fc.constantFrom('browser', 'language'), excerpt: fc.string() }), {
    maxLength: 2,
  }),
});

it('gives back what was packed, whatever the ids look like', () => {
  fc.assert(
    fc.property(fc.array(entry), (list) => {
      const entries = list as unknown as Entry[];
      expect(unpackEntries('s', packEntries(entries))).toEqual(entries);
    }),
  );
});

it('writes once what entries share', () => {
  const like = (n: number) =>
    ({
      id: `0b7f2c1e-run:${n}`,
      session: 's',
      transmission: `0b7f2c1e-run:${n}`,
      time: 1_764_100_000_000 + n,
      url: 'wss://chat.example/socket',
      reason: '',
      items: [{ excerpt: 'a'.repeat(200) }],
    }) as unknown as Entry;
  const packed = packEntries(Array.from({ length: 100 }, (_, n) => like(n)));
  expect(packed.length / 100).toBeLessThan(40);
});
