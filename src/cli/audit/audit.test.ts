import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { appById } from '../../apps/index.ts';
import { parseReport } from '../../report/parse-report.ts';
import { audit } from './audit.ts';

const folder = mkdtempSync(join(tmpdir(), 'candor-audit-'));
const har = join(folder, 'whatsapp.har');
const identity = join(folder, 'me.json');
let told: string[];
let printed: string[];

beforeEach(() => {
  told = [];
  printed = [];
  vi.spyOn(console, 'error').mockImplementation((line: string) => void told.push(line));
  vi.spyOn(console, 'log').mockImplementation((line: string) => void printed.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
});
afterAll(() => rmSync(folder, { recursive: true }));

writeFileSync(
  identity,
  JSON.stringify({ identifiers: [{ dataType: 'phone-number', value: '+15550100001', label: 'my number' }] }),
);
const entry = (method: string, url: string, more: object) => ({
  pageref: 'p',
  startedDateTime: '2026-11-24T10:00:00.000Z',
  request: {
    method,
    url,
    headers: [{ name: 'Referer', value: 'https://web.whatsapp.com/' }],
    bodySize: -1,
    ...more,
  },
  response: { status: 200, content: {} },
  _resourceType: 'fetch',
});
writeFileSync(
  har,
  JSON.stringify({
    log: {
      version: '1.2',
      creator: { name: 'WebInspector', version: '537.36' },
      browser: { name: 'Chrome', version: '141' },
      entries: [
        entry('POST', 'https://graph.facebook.com/graphql', {
          postData: { mimeType: 'application/json', text: '{"phone":"15550100001","text":"hi"}' },
        }),
        entry('GET', 'https://api.giphy.com/v1/gifs/search?q=cake&lang=en', {}),
      ],
    },
  }),
);

describe('audit of a HAR', () => {
  test('writes what was asked for, and nothing in it holds the value', async () => {
    const out = join(folder, 'all');
    const formats = ['--format', 'json,html,csv,har,jsonld', '--transmissions', '--out', out];
    expect(await audit([har, '--identity', identity, ...formats])).toBe(0);
    const files = ['json', 'html', 'csv', 'har', 'jsonld'].map((format) => `report.${format}`);
    expect(readdirSync(out).sort()).toEqual(['log.jsonl', 'transmissions.jsonl', ...files].sort());
    for (const file of readdirSync(out))
      expect(readFileSync(join(out, file), 'utf8')).not.toContain('15550100001');
    const parsed = parseReport(readFileSync(join(out, 'report.json'), 'utf8'));
    expect(parsed.ok).toBe(true);
    if (!parsed.ok) return;
    const { app, tool, session, flows, integrity } = parsed.report;
    expect(app.id).toBe('whatsapp');
    expect(tool).toMatchObject({ name: 'Candor', browser: 'Chrome', browserVersion: '141' });
    expect(session).toMatchObject({ transmissions: 2, page: 'https://web.whatsapp.com/' });
    expect(integrity.entries).toBe(2);
    const phone = flows.find((flow) => flow.label === 'my number');
    expect(phone).toMatchObject({
      dataType: 'phone-number',
      party: 'family',
      vantage: 'network',
      recipient: { host: 'graph.facebook.com' },
    });
    const search = flows.find((flow) => flow.dataType === 'search-query');
    expect(search).toMatchObject({ party: 'third', recipient: { host: 'api.giphy.com' } });
    const lines = readFileSync(join(out, 'transmissions.jsonl'), 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { channel: 'fetch', method: 'POST', host: 'graph.facebook.com', read: 'full', vantage: 'network' },
      { method: 'GET', host: 'api.giphy.com' },
    ]);
    expect(parsed.report.blindSpots.notes).toContainEqual(
      expect.stringMatching(/^1 file of captured traffic without one cookie or Authorization header/),
    );
    expect(await audit(['--verify', join(out, 'report.json'), join(out, 'log.jsonl')])).toBe(0);
    expect(session.captured).toBe(true);
  });

  test('the same file gives the same report', async () => {
    const [one, two] = ['one', 'two'].map((name) => join(folder, name)) as [string, string];
    for (const out of [one, two]) await audit([har, '--identity', identity, '--out', out]);
    expect(readFileSync(join(two, 'report.json'), 'utf8')).toBe(
      readFileSync(join(one, 'report.json'), 'utf8'),
    );
  });

  test('a folder in which one file cannot be written is left as it was', async () => {
    const out = join(folder, 'blocked');
    mkdirSync(join(out, 'report.html'), { recursive: true });
    writeFileSync(join(out, 'report.json'), 'of before');
    expect(await audit([har, '--out', out])).toBe(2);
    expect(told).toEqual([`${out}: the report cannot be written: report.html is a folder`]);
    expect(readdirSync(out).sort()).toEqual(['report.html', 'report.json']);
    expect(readFileSync(join(out, 'report.json'), 'utf8')).toBe('of before');
  });

  test('what is audited is not written over', async () => {
    const out = join(folder, 'of-its-own');
    mkdirSync(out);
    const own = join(out, 'report.har');
    const text = readFileSync(har, 'utf8');
    writeFileSync(own, text);
    expect(await audit([own, '--format', 'json,har', '--out', out])).toBe(2);
    expect(told).toEqual([`${own} cannot be written: it is what is read`]);
    expect(readdirSync(out)).toEqual(['report.har']);
    expect(readFileSync(own, 'utf8')).toBe(text);
  });

  test('a reader that fails over one payload costs no other', async () => {
    const out = join(folder, 'failing');
    vi.spyOn(appById('whatsapp')!, 'decoder').mockImplementationOnce(() => {
      throw new Error('a fault');
    });
    expect(await audit([har, '--transmissions', '--out', out])).toBe(0);
    const lines = readFileSync(join(out, 'transmissions.jsonl'), 'utf8').trimEnd().split('\n');
    expect(lines.map((line) => JSON.parse(line))).toMatchObject([
      { read: 'none', reason: 'the reader failed' },
      { read: 'full', host: 'api.giphy.com' },
    ]);
  });

  test('--reveal writes the value and says so', async () => {
    const out = join(folder, 'revealed');
    expect(await audit([har, '--identity', identity, '--reveal', '--out', out])).toBe(0);
    const text = readFileSync(join(out, 'report.json'), 'utf8');
    expect(JSON.parse(text).revealed).toBe(true);
    expect(text).toContain('15550100001');
  });

  test('sockets of a HAR are read by their frames, and unread only where it holds none', async () => {
    const policy = join(folder, 'typing.json');
    const document = { id: 'd', type: 'policy', effectiveDate: '2020-01-01' };
    const claim = { id: 'c', document: 'd', action: 'collect', polarity: 'denied', data: ['typing'] };
    writeFileSync(
      policy,
      JSON.stringify({ documents: [document], claims: [{ ...claim, recipient: 'self' }] }),
    );
    const message = { type: 'send', time: 1_795_000_000, opcode: 1, data: '{"event":"ping"}' };
    const judgedBy = async (name: string, frames: object) => {
      const socket = { ...entry('GET', 'wss://chat.test/ws', {}), _resourceType: 'websocket', ...frames };
      const file = join(folder, `${name}.har`);
      writeFileSync(file, JSON.stringify({ log: { version: '1.2', entries: [socket] } }));
      const out = join(folder, name);
      const asked = ['--app', 'generic', '--policy', policy, '--out', out];
      expect(await audit([file, ...asked])).toBe(0);
      const { blindSpots, findings } = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'));
      expect(JSON.stringify(blindSpots)).not.toContain('sight');
      return { notes: blindSpots.notes, verdict: findings.at(-1).verdict };
    };
    expect(await judgedBy('held', { _webSocketMessages: [message] })).toEqual({
      notes: [],
      verdict: 'not-exercised',
    });
    expect(await judgedBy('unheld', {})).toEqual({
      notes: ['1 body unread: a socket whose frames the HAR does not hold.'],
      verdict: 'opaque',
    });
  });

  test('what of a file could not be read is named for what it is', async () => {
    const broken = join(folder, 'broken.har');
    writeFileSync(broken, JSON.stringify({ log: { entries: [{}, entry('GET', 'https://a.test/', {})] } }));
    const out = join(folder, 'broken');
    expect(await audit([broken, '--out', out])).toBe(0);
    const parsed = parseReport(readFileSync(join(out, 'report.json'), 'utf8'));
    expect(parsed).toMatchObject({ report: { blindSpots: { dropped: 1, refused: 1 } } });
    expect(printed.join().replace(/\s+/g, ' ')).toContain(
      '1 entry or socket message of the captured traffic',
    );
    expect(printed.join()).not.toContain('lost before');
  });

  test('--fail-on is status 3 where a finding has the verdict, and the report is written all the same', async () => {
    const out = join(folder, 'fail');
    const judged = [har, '--identity', identity, '--date', '2016-08-25', '--out', out];
    expect(await audit([...judged, '--fail-on', 'not-observable'])).toBe(3);
    expect(existsSync(join(out, 'report.json'))).toBe(true);
    expect(await audit([...judged, '--fail-on', 'ambiguous'])).toBe(0);
  });

  test('--app and --policy take the place of what the page and the app tell', async () => {
    const policy = join(folder, 'policy.json');
    const document = { id: 'd', type: 'policy', effectiveDate: '2020-01-01' };
    const claim = {
      id: 'c',
      document: 'd',
      action: 'share',
      polarity: 'denied',
      data: ['phone-number'],
      recipient: 'unspecified',
    };
    writeFileSync(policy, JSON.stringify({ documents: [document], claims: [claim] }));
    const out = join(folder, 'other');
    const asked = ['--app', 'telegram', '--policy', policy, '--identity', identity, '--out', out];
    expect(await audit([har, ...asked, '--fail-on', 'incorrect'])).toBe(3);
    const { report } = parseReport(readFileSync(join(out, 'report.json'), 'utf8')) as unknown as {
      report: unknown;
    };
    expect(report).toMatchObject({ app: { id: 'telegram' }, policy: { documents: [{ id: 'd' }] } });
  });
});

describe('HAR files of several apps', () => {
  const captured = (name: string, page: string) => {
    const file = join(folder, name);
    const request = { ...entry('GET', `${page}x`, {}).request, headers: [{ name: 'Referer', value: page }] };
    const entries = [{ ...entry('GET', '', {}), request }];
    writeFileSync(file, JSON.stringify({ log: { version: '1.2', entries } }));
    return file;
  };
  const telegram = captured('telegram.har', 'https://web.telegram.org/');
  const sites = ['https://www.a.test/', 'https://chat.a.test/', 'https://b.test/'].map((page, n) =>
    captured(`site${n}.har`, page),
  );
  const policy = join(folder, 'we.txt');
  writeFileSync(policy, 'We do not share your phone number with anyone.\n');

  test('are judged each by its own, sites without a profile apart', async () => {
    const out = join(folder, 'several');
    expect(await audit([har, telegram, ...sites, '--out', out])).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['b.test', 'telegram', 'whatsapp', 'www.a.test']);
    const reportIn = (name: string) => JSON.parse(readFileSync(join(out, name, 'report.json'), 'utf8'));
    expect(reportIn('whatsapp').flows[0]).toMatchObject({ party: 'family' });
    const { app, flows, policy } = reportIn('telegram');
    expect(app.id).toBe('telegram');
    expect(flows[0]).toMatchObject({ party: 'first', recipient: { entity: 'Telegram' } });
    expect(JSON.stringify(policy.documents)).toContain('telegram.org');
    expect(reportIn('www.a.test').session.transmissions).toBe(2);
  });

  test('leave the folder that was named for no host', async () => {
    const files = ['http://../', 'http://./', 'http://.../'].map((page, n) => captured(`dots${n}.har`, page));
    const out = join(folder, 'dots/in');
    expect(await audit([...files, '--out', out])).toBe(0);
    expect(readdirSync(join(folder, 'dots'))).toEqual(['in']);
    expect(readdirSync(out)).toEqual(['page', 'page-1', 'page-2']);
  });

  test('are all of the app that --app names', async () => {
    const out = join(folder, 'named');
    expect(await audit([har, telegram, '--app', 'telegram', '--out', out])).toBe(0);
    expect(JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'))).toMatchObject({
      app: { id: 'telegram' },
      session: { transmissions: 3 },
    });
  });

  test.each([[[har, telegram]], [['https://web.whatsapp.com/', 'https://a.test/']]])(
    'cannot be held against one policy: %j',
    async (what) => {
      expect(await audit([...what, '--policy', policy])).toBe(2);
      expect(told).toEqual([
        expect.stringMatching(/^--policy is of one service, and this is of several \(Wh/),
      ]);
    },
  );
});

describe('a policy in words', () => {
  const text = join(folder, 'policy.txt');
  const judged = (...more: string[]) => audit([har, '--policy', text, '--identity', identity, ...more]);

  test('is read as the app’s that the HAR tells of, named or not', async () => {
    writeFileSync(
      text,
      'Effective date: 1 January 2020\n\nWhatsApp does not share your phone number with Facebook.\n',
    );
    const out = join(folder, 'words');
    for (const more of [[], ['--app', 'whatsapp']])
      expect(await judged(...more, '--out', out, '--fail-on', 'incorrect')).toBe(3);
  });

  test('that has no date holds on the day of the HAR', async () => {
    writeFileSync(text, 'We do not share your phone number with Facebook.\n');
    const out = join(folder, 'undated');
    expect(await judged('--out', out, '--fail-on', 'incorrect')).toBe(3);
    const { policy } = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'));
    expect(policy.documents).toMatchObject([{ effectiveDate: '2026-11-24' }]);
  });
});

describe('a policy of a site without a profile', () => {
  const file = join(folder, 'site.har');
  const policy = join(folder, 'site.txt');
  const post = (url: string, referrer: string | null) => {
    const headers = referrer === null ? [] : [{ name: 'Referer', value: referrer }];
    const postData = { mimeType: 'application/json', text: '{"phone":"15550100001"}' };
    return entry('POST', url, { headers, postData });
  };
  const judged = async (name: string, referrer: string | null, more: string[] = ['--policy', policy]) => {
    const entries = ['https://api.chat.test/me', 'https://chat-cdn.test/', 'https://api.giphy.com/'].map(
      (url) => post(url, referrer),
    );
    writeFileSync(file, JSON.stringify({ log: { version: '1.2', entries } }));
    writeFileSync(policy, 'We do not collect your phone number.\n');
    const out = join(folder, name);
    expect(await audit([file, ...more, '--identity', identity, '--out', out])).toBe(0);
    const { app, flows, findings } = JSON.parse(readFileSync(join(out, 'report.json'), 'utf8'));
    const phones = flows.filter(({ label }: { label: string }) => label === 'my number');
    const parties = phones.map(({ party }: { party: string }) => party);
    const verdict = findings.find(({ about }: { about: string }) => about === 'claim')?.verdict;
    return { app, parties, verdict };
  };

  test('has the site’s own domain for "we", and nobody else', async () => {
    expect(await judged('site', 'https://web.chat.test/')).toEqual({
      app: { id: 'generic', name: 'chat.test', owner: 'chat.test', family: 'chat.test' },
      parties: ['first', 'unknown', 'third'],
      verdict: 'contradicted',
    });
  });

  test('guesses nobody where the file tells no page, or where there is no policy', async () => {
    const nobody = { app: { owner: 'unknown' }, parties: ['unknown', 'unknown', 'third'] };
    expect(await judged('pageless', null)).toMatchObject(nobody);
    expect(await judged('unpolicied', 'https://web.chat.test/', [])).toMatchObject(nobody);
  });
});

describe('bad input is one line and its status', () => {
  const latin = join(folder, 'latin.json');
  writeFileSync(latin, Buffer.from('{"identifiers":[{"dataType":"name","value":"Andr\xe9"}]}', 'latin1'));
  const holding = (name: string, entries: unknown[]) => {
    const log = { version: '1.2', creator: { name: 'x', version: '1' }, entries };
    writeFileSync(join(folder, name), JSON.stringify({ log }));
    return join(folder, name);
  };
  const none = holding('none.har', [{}]);
  const bare = holding('bare.har', []);
  const cut = join(folder, 'cut.har');
  writeFileSync(cut, readFileSync(har, 'utf8').slice(0, 300));
  const wrong = join(folder, 'wrong.json');
  writeFileSync(wrong, JSON.stringify({ identifiers: [{ dataType: 'phone', value: '+15550100001' }] }));

  test.each([
    [[], 'Nothing to audit'],
    [[cut], 'the file is cut short'],
    [[har, '--identity', wrong], 'is not a data type'],
    [[har, '--identity', latin], 'is not UTF-8'],
    [[har, har], 'the same file'],
    [[none], 'none of its 1 entries'],
    [[bare], 'bare.har: it holds no request'],
    [[har, '--policy', har], 'not documents and claims'],
    [[har, '--out', join(har, 'inside')], 'the report cannot be written'],
    [['https://a.test/', '--drive', join(folder, 'absent.mjs')], 'the script cannot be loaded'],
    [['https://a.test/', '--drive', identity], 'the script'],
  ])('%j', async (argv, line) => {
    expect(await audit(argv)).toBe(2);
    expect(told).toHaveLength(1);
    expect(told[0]).toContain(line);
    expect(told[0]).not.toContain('\n');
  });

  test('a browser that is not there is status 4 and says how to get one', async () => {
    vi.stubEnv('CANDOR_FIREFOX', join(folder, 'no-firefox'));
    expect(await audit(['https://a.test/', '--browser', 'firefox'])).toBe(4);
    expect(told).toEqual([expect.stringContaining('CANDOR_FIREFOX names')]);
  });
});
