import { expect, it } from 'vitest';
import { entry, item } from './entry.fixture.ts';
import { FlowTable } from './flow-table.ts';

const sent = (second: number) => entry({ id: `n${second}`, time: second * 1000 });

it('dates and shows a flow by what is left of it', () => {
  const table = new FlowTable();
  for (const n of [1, 2, 3, 4, 5, 6, 7]) table.add(`t${n}`, sent(n), item('browser'), 'network');
  for (const n of [1, 2, 3, 4, 5, 7]) table.remove(`t${n}`, sent(n), item('browser'), 'network');
  const [flow] = table.list();
  const six = '1970-01-01T00:00:06.000Z';
  expect([flow?.count, flow?.firstSeen, flow?.lastSeen]).toEqual([1, six, six]);
  expect(flow?.evidence.samples.map(({ time }) => time)).toEqual([six]);
});

it('dates a flow of more than it takes back, and shows the first few', () => {
  const table = new FlowTable();
  for (let n = 0; n < 5000; n++) table.add(`t${n}`, sent(n), item('browser'), 'network');
  table.remove('t4999', sent(4999), item('browser'), 'network');
  const [flow] = table.list();
  expect([flow?.count, flow?.firstSeen, flow?.lastSeen]).toEqual([
    4999,
    '1970-01-01T00:00:00.000Z',
    '1970-01-01T01:23:18.000Z',
  ]);
  expect(flow?.evidence.samples).toHaveLength(5);
});
