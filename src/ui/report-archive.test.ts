import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import type { Entry } from '../model/entry.ts';
import { sampleReport } from '../report/fixture.ts';
import { reportJson } from '../report/json.ts';
import { reportArchive } from './report-archive.ts';

const entry = (id: number) => ({ id: `net:a:${id}`, session: 's1', url: 'https://ä.test/' }) as Entry;
const LOG = [[entry(1), entry(2)], [entry(3)], [], [entry(4), entry(5)]];

/** The files of an archive of a report on the first `count` entries of a log. */
async function packed(count: number, endedAt?: string): Promise<Record<string, string>> {
  const report = sampleReport();
  report.integrity.entries = count;
  if (endedAt !== undefined) report.session.endedAt = endedAt;
  const archive = await reportArchive(report, {
    session: 's1',
    read: async function* () {
      yield* LOG;
    },
  });
  const files = unzipSync(new Uint8Array(await archive.arrayBuffer()));
  expect(strFromU8(files['report.json']!)).toBe(reportJson(report));
  return Object.fromEntries(Object.entries(files).map(([name, data]) => [name, strFromU8(data)]));
}

test.each([0, 1, 2, 3, 4, 5])('holds the report and the %i entries that it rests on', async (count) => {
  const files = await packed(count);
  expect(Object.keys(files)).toEqual(['report.json', 'log.jsonl']);
  const [head, ...lines] = files['log.jsonl']!.trimEnd().split('\n');
  expect(head).toBe(`{"session":"s1","entries":${count}}`);
  expect(lines).toEqual(
    LOG.flat()
      .slice(0, count)
      .map((one) => JSON.stringify(one)),
  );
});

test('no archive is made where the log holds less than the report rests on', async () => {
  await expect(packed(6)).rejects.toThrow('less than the report rests on');
});

test.each(['', '1601-01-01T00:00:00.000Z', '9999-12-31T00:00:00.000Z'])(
  'a time of %j is no obstacle',
  async (time) => {
    await packed(1, time);
  },
);
