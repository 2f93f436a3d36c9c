import { expect, it } from 'vitest';
import { LaneTable } from './lanes.ts';

const entry = (time: number, read: 'full' | 'none' = 'full') =>
  ({ entity: 'Acme', host: 'a.example', time, read, level: 'plaintext' }) as const;

it('puts transmissions into equal steps, what could not be read beside, and takes them back', () => {
  const lanes = new LaneTable();
  lanes.add(entry(1000), 1);
  lanes.add(entry(9000, 'none'), 2);
  lanes.add({ ...entry(1000), entity: 'unknown' }, 1);
  lanes.add({ ...entry(1000), entity: 'unknown' }, -1);
  expect(lanes.list(0, 10_000, 2)).toEqual([{ recipient: 'Acme', buckets: [1, 2], unread: [0, 2] }]);
});
