import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { certificate } from '../../src/cli/loopback/certificate.ts';
import { onLoopback } from '../../src/cli/loopback/on-loopback.ts';
import { parseReport } from '../../src/report/parse-report.ts';
import { haveBrowser, KINDS } from '../have.ts';

// The commands as a person runs them, each in a process of its own.

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const HOST = 'site.test';
const NUMBER = '15550100001';

const folder = mkdtempSync(join(tmpdir(), 'candor-cli-'));
const identity = join(folder, 'me.json');
const drive = join(folder, 'drive.mjs');
writeFileSync(
  identity,
  JSON.stringify({ identifiers: [{ dataType: 'phone-number', value: `+${NUMBER}`, label: 'my number' }] }),
);
writeFileSync(
  drive,
  `export default async ({ page, browser }) => {
  await page.fill('#number', '${NUMBER}');
  await page.click('#send');
  await page.waitForFunction(() => document.title === 'sent');
  if (!['chromium', 'firefox'].includes(browser.kind)) throw new Error('no browser was given');
};
`,
);

const PAGE = `<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Site</title></head><body>
<input id="number"><button id="send">Send</button>
<script>
send.onclick = async () => {
  await fetch('/sign-up', { method: 'POST', body: JSON.stringify({ phone: number.value }) });
  document.title = 'sent';
};
</script></body></html>`;

interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

async function candor(...argv: string[]): Promise<Ended> {
  const child = spawn(process.execPath, ['--import', 'tsx', 'src/cli/main.ts', ...argv], {
    cwd: ROOT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const ended: Ended = { status: null, stdout: '', stderr: '' };
  child.stdout.on('data', (chunk) => (ended.stdout += chunk));
  child.stderr.on('data', (chunk) => (ended.stderr += chunk));
  [ended.status] = (await once(child, 'close')) as [number | null];
  return ended;
}

for (const kind of KINDS) {
  const there = (await haveBrowser(kind)) !== null;
  describe.skipIf(!there)(`the command line with ${kind}`, () => {
    let port: number;
    let close: () => Promise<unknown>;
    const browser = ['--browser', kind];

    beforeAll(async () => {
      const server = createServer(await certificate(), (request, response) => {
        request.resume();
        response.setHeader('content-type', 'text/html; charset=utf-8');
        response.end(request.method === 'GET' ? PAGE : '{}');
      });
      ({ port, close } = await onLoopback(server));
    });
    afterAll(() => close?.());

    test('audit of a page on another port, with its own certificate, driven by a script', async () => {
      const out = join(folder, `audit-${kind}`);
      const map = ['--map', `${HOST}=127.0.0.1:${port}`];
      const given = ['--identity', identity, '--drive', drive, '--transmissions', '--out', out];
      const ended = await candor(
        'audit',
        `https://${HOST}:8443/`,
        ...browser,
        ...map,
        ...given,
        '--fail-on',
        'omitted',
      );
      expect(ended, ended.stderr).toMatchObject({ status: 3 });
      expect(ended.stdout).toMatch(/omitted {2,}phone number “my number” +site\.test/);
      const parsed = parseReport(readFileSync(join(out, 'report.json'), 'utf8'));
      expect(parsed.ok).toBe(true);
      const lines = readFileSync(join(out, 'transmissions.jsonl'), 'utf8').trimEnd().split('\n');
      const posts = lines.map((line) => JSON.parse(line)).filter(({ method }) => method === 'POST');
      expect(posts.map(({ vantage }) => vantage).sort()).toEqual(['network', 'page']);
      for (const one of posts)
        expect(one).toMatchObject({ host: HOST, read: 'full', items: expect.anything() });
      expect(`${ended.stdout}${lines.join('')}`).not.toContain(NUMBER);
      const checked = await candor('audit', '--verify', join(out, 'report.json'), join(out, 'log.jsonl'));
      expect(checked).toMatchObject({ status: 0 });
    });

    test('a page that cannot be opened is one line and status 2', async () => {
      const map = ['--map', `${HOST}=127.0.0.1:${port}`];
      const ended = await candor('audit', 'https://elsewhere.test/', ...browser, ...map, '--seconds', '1');
      expect(ended.status).toBe(2);
      expect(ended.stderr.trim().split('\n').at(-1)).toContain('https://elsewhere.test/ could not be opened');
      expect(ended.stderr).not.toContain('    at ');
    });

    test('start shows the demonstration and ends by itself', async () => {
      const out = join(folder, `start-${kind}`);
      const ended = await candor('start', ...browser, '--headless', '--out', out);
      expect(ended).toMatchObject({ status: 0 });
      for (const verdict of ['clear', 'vague', 'omitted', 'opaque', 'not-observable']) {
        expect(ended.stdout).toMatch(new RegExp(`^  ${verdict} `, 'm'));
      }
      expect(readFileSync(join(out, 'report.html'), 'utf8')).toMatch(/^<!doctype html>/i);
    });
  });
}

afterAll(() => rmSync(folder, { recursive: true }));
