import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { withUnwritten } from '../audit/unwritten.ts';
import type { Report } from '../model/report.ts';
import { reportJson } from '../report/json.ts';
import { withDiscovery } from '../report/with-discovery.ts';
import { audit } from './audit/audit.ts';
import { verify } from './verify.ts';

const folder = mkdtempSync(join(tmpdir(), 'candor-verify-'));
let printed: string[];
beforeEach(() => {
  printed = [];
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
});
afterEach(() => vi.restoreAllMocks());
afterAll(() => rmSync(folder, { recursive: true }));

const write = (name: string, text: string) => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
const identity = write(
  'me.json',
  JSON.stringify({ identifiers: [{ dataType: 'phone-number', value: '+15550100001', label: 'my number' }] }),
);
const post = (url: string, page: string, second: number) => ({
  startedDateTime: `2026-11-24T10:00:0${second}.000Z`,
  request: {
    method: 'POST',
    url,
    headers: [{ name: 'Referer', value: page }],
    postData: { mimeType: 'application/json', text: '{"phone":"15550100001","text":"hi"}' },
  },
  _resourceType: 'fetch',
});
const har = (name: string, entries: unknown[]) =>
  write(`${name}.har`, JSON.stringify({ log: { version: '1.2', entries } }));
const whatsapp = ['a', 'b'].map((name, n) =>
  har(name, [
    post('https://graph.facebook.com/graphql', 'https://web.whatsapp.com/', n),
    post('https://api.giphy.com/', 'https://web.whatsapp.com/', n + 2),
    {},
  ]),
);
const site = har('site', [
  post('https://api.chat.test/me', 'https://chat.test/', 0),
  post('https://cdn.chat.test/', 'https://chat.test/', 1),
]);
const policy = write('policy.txt', 'We do not collect your phone number.\n');

/** Audits, and gives the paths of the report and its log. */
async function audited(name: string, ...argv: string[]): Promise<[report: string, log: string]> {
  const out = join(folder, name);
  expect(await audit([...argv, '--identity', identity, '--out', out])).toBe(0);
  printed.length = 0;
  return [join(out, 'report.json'), join(out, 'log.jsonl')];
}

describe('verify', () => {
  test.each([
    ['an app', whatsapp],
    ['an app by another name', [...whatsapp, '--app', 'telegram']],
    ['an app at another date', [...whatsapp, '--date', '2016-08-25']],
    ['a site and its policy', [site, '--policy', policy]],
    ['a site', [site]],
    ['values written into it', [site, '--reveal']],
  ])('a report follows from its log: %s', async (name, argv) => {
    const [report, log] = await audited(name, ...argv);
    expect(await verify(report, log)).toBe(0);
    expect(printed).toEqual([
      expect.stringMatching(/log\.jsonl is the log of .*report\.json: \d entries, head [0-9a-f]{64}$/),
      expect.stringMatching(/^Computed anew from it, and as the report has them: flows/),
      expect.stringMatching(/^Not checked: /),
    ]);
  });

  test('takes from the report what no log tells: how discovery went, and what could not be written', async () => {
    const [path, log] = await audited('extension', ...whatsapp);
    const report = JSON.parse(readFileSync(path, 'utf8')) as Report;
    const told = withUnwritten(withDiscovery(report, [[1000, 2000, 3000]], 1), 7);
    expect(told.blindSpots.notes).toHaveLength(report.blindSpots.notes.length + 3);
    expect(await verify(write('extension.json', reportJson(told)), log)).toBe(0);
    told.blindSpots.notes.pop();
    expect(await verify(write('extension.json', reportJson(told)), log)).toBe(3);
  });

  test('knows the words that reports of before had for what was lost', async () => {
    const [path, log] = await audited('lost', site);
    const report = JSON.parse(readFileSync(path, 'utf8')) as Report;
    report.blindSpots.dropped = 2;
    for (const of of ['batches of records', 'records or batches of records']) {
      const note = `2 ${of} lost before they were written.`;
      const { blindSpots } = report;
      const told = { ...report, blindSpots: { ...blindSpots, notes: [...blindSpots.notes, note] } };
      await verify(write('lost.json', reportJson(told)), log);
    }
    expect(printed.filter((line) => line.includes('notes'))).toEqual([]);
  });

  test.each<[string, (report: Report) => void, RegExp]>([
    [
      'a verdict',
      ({ findings }) => Object.assign(findings[0]!, { verdict: 'clear' }),
      /^ {2}findings flow-f\d verdict: "clear", computed "[a-z]+"$/,
    ],
    ['a finding left out', ({ findings }) => void findings.pop(), /computed, and not there$/],
    [
      'an explanation',
      ({ findings }) => Object.assign(findings.at(-1)!, { explanation: 'It\u202e is kept.' }),
      /explanation: "It� is kept\.", computed "/,
    ],
    [
      'a count',
      ({ flows }) => Object.assign(flows[0]!, { count: 9 }),
      /^ {2}flows f1 count: 9, computed \d$/,
    ],
    [
      'a recipient',
      ({ flows }) => Object.assign(flows[0]!.recipient, { entity: 'Nobody' }),
      /^ {2}flows f1 recipient entity: "Nobody"/,
    ],
    ['a blind spot', ({ blindSpots }) => void blindSpots.notes.pop(), /^ {2}blindSpots notes: /],
    [
      'who the app is',
      ({ app }) => Object.assign(app, { owner: 'Nobody' }),
      /app owner: "Nobody", computed /,
    ],
    ['which app it is', ({ app }) => Object.assign(app, { id: 'nobody' }), /no app of the id "nobody"/],
    [
      'a claim',
      ({ policy }) => Object.assign(policy.claims[0]!, { polarity: 'affirmed', data: ['battery'] }),
      /^ {2}findings /,
    ],
    [
      'what no report has',
      ({ flows }) => Object.assign(flows[0]!, { note: 'harmless' }),
      /^ {2}flows f1 note: "harmless", computed nothing$/,
    ],
    [
      'what no log has a head of',
      ({ integrity }) => Object.assign(integrity, { checked: true }),
      /^ {2}integrity checked: true, computed nothing$/,
    ],
    [
      'what counts by default',
      ({ policy }) => void Reflect.deleteProperty(policy.claims[0]!, 'modality'),
      /^ {2}policy claims \S+ modality: nothing, computed "does"$/,
    ],
  ])('says what of an edited report does not follow: %s', async (_, edit, line) => {
    const [path, log] = await audited('edited', ...whatsapp);
    const report = JSON.parse(readFileSync(path, 'utf8')) as Report;
    edit(report);
    const edited = write('edited.json', JSON.stringify(report));
    expect(await verify(edited, log)).toBe(3);
    expect(printed[1]).toBe(`${edited} does not follow from it.`);
    expect(printed.slice(2)).toContainEqual(expect.stringMatching(line));
  });

  test('prints nothing of a file that would steer the terminal', async () => {
    const [report] = await audited('steered', ...whatsapp);
    const log = write('steered.jsonl', '{"session":"\\u001b[2J\\n","entries":1}\n{"session":"x"}\n');
    expect(await verify(report, log)).toBe(3);
    expect(printed.join('')).toMatch(/no entry of session �\[2J�$/);
  });

  test('takes no report that readers may read differently', async () => {
    const [path, log] = await audited('twice', ...whatsapp);
    const text = readFileSync(path, 'utf8').replace('"verdict":', '"verdict": "clear", "verdict":');
    await expect(verify(write('twice.json', text), log)).rejects.toThrow(
      /twice\.json: it names a thing twice$/,
    );
  });

  test.each([
    ['what Candor’s bundled claims do', whatsapp],
    ['not those that this version bundles', [...whatsapp, '--policy', policy]],
    ['Not checked: for which region', [site]],
  ])('says whose claims judged: %s', async (line, argv) => {
    const [path, log] = await audited('bundled', ...argv);
    expect(await verify(path, log)).toBe(0);
    expect(printed[2]).toContain(line);
  });

  test('3 for any other log, one line where a file cannot be read', async () => {
    const [report, path] = await audited('other', ...whatsapp);
    const text = readFileSync(path, 'utf8');
    const log = write('other.jsonl', text.replace('giphy', 'guphy'));
    expect(await verify(report, log)).toBe(3);
    writeFileSync(log, text.slice(0, -300));
    expect(await verify(report, log)).toBe(3);
    expect(printed).toHaveLength(2);
    const [marked, markedReport] = [log, report].map((file, n) =>
      write(`marked${n}`, `\ufeff${n === 0 ? text : readFileSync(file, 'utf8')}`),
    );
    expect(await verify(markedReport!, marked!)).toBe(0);
    await expect(verify(report, join(folder, 'absent'))).rejects.toThrow('cannot be read: no such file');
    await expect(verify(log, log)).rejects.toThrow(log);
  });
});
