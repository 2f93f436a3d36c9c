import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { AUDITED_HOSTS } from './audited-hosts.ts';
import { APPS, appById, appForOrigin, GENERIC, readPayload } from './index.ts';
import { type VectorFile, vectorPayload } from './vectors.ts';

test('an app is found by id and by origin', () => {
  expect(appById('whatsapp')?.profile.name).toBe('WhatsApp Web');
  expect(appForOrigin('https://web.whatsapp.com')?.profile.id).toBe('whatsapp');
  expect(appForOrigin('https://app.slack.com')?.profile.owner).toBe('Slack');
});

test('an unknown origin or id has none; the generic app is asked for by id only', () => {
  expect(appForOrigin('https://web.whatsapp.com.evil.example')).toBeNull();
  expect(appForOrigin('http://web.whatsapp.com')).toBeNull();
  expect(appById('nobody')).toBeNull();
  expect(appById('generic')).toBe(GENERIC);
  expect(APPS).not.toContain(GENERIC);
});

test('no two apps share an origin, and every origin is audited by default', () => {
  const origins = APPS.flatMap((app) => app.profile.origins);
  expect(new Set(origins).size).toBe(origins.length);
  expect(origins.every((origin) => AUDITED_HOSTS[new URL(origin).hostname])).toBe(true);
});

test('apps without a web client say so', () => {
  for (const id of ['signal', 'viber', 'line']) {
    expect(appById(id)?.profile).toMatchObject({ origins: [], watchable: { level: 'none' } });
  }
});

test('an address that is none, or a strange one, never throws', () => {
  const body = new TextEncoder().encode('{"a":1}');
  const urls = [
    '',
    'x',
    'wss://',
    '?x-dgw-a=1',
    'https://crashlogs.whatsapp.net:99999/wa_clb_data',
    'https://[::1',
    'https://discord.com/api/v9/%E0%A4%A',
  ];
  for (const app of [...APPS, GENERIC]) {
    for (const url of urls) {
      for (const channel of ['fetch', 'websocket', 'crypto', 'worker-bridge'] as const) {
        for (const bytes of [body, null]) {
          readPayload({ channel, method: 'POST', url, headers: [], body: bytes, contentType: '' }, app);
        }
      }
    }
  }
});

test('a preflight is no call: nothing of what it asks leave for is said to be sent', () => {
  const call = {
    channel: 'fetch',
    url: 'https://matrix.example/_matrix/client/v3/rooms/%21room%3Amatrix.example/receipt/m.read/%24event',
    headers: [],
    body: null,
    contentType: '',
  } as const;
  const readAs = (method: string) => readPayload({ ...call, method }, GENERIC)?.items ?? [];
  expect(readAs('POST').map(({ dataType }) => dataType)).toContain('read-receipt');
  expect(readAs('OPTIONS')).toEqual([]);
});

test('inside a page only the app itself is read: what it tells a worker need not leave', () => {
  const envelope =
    '{"event_id":"1","dsn":"https://k@o1.ingest.sentry.io/1"}\n{"type":"event"}\n{"message":"x"}';
  const body = new TextEncoder().encode(envelope);
  const sent = { method: 'POST', url: 'https://www.facebook.com/', headers: [], body, contentType: '' };
  for (const app of [GENERIC, appById('messenger')!]) {
    expect(readPayload({ ...sent, channel: 'fetch' }, app)).not.toBeNull();
    expect(readPayload({ ...sent, channel: 'worker-bridge' }, app)).toBeNull();
  }
});

describe('an SDK sent through an app’s own host is known, though the app’s own decoder knows the host', () => {
  const file = new URL('./telemetry/vectors.json', import.meta.url);
  const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as VectorFile;
  // What these send is told by their hosts alone, or its path is that of an app's own calls (`/api/identify_v3`).
  const ofHost = new Set(['hotjar-content', 'heap-capture', 'heap-identify', 'logrocket']);
  const uploads = vectors.filter(({ name }) => !ofHost.has(name));

  test.each(APPS.flatMap(({ profile }) => profile.origins))('%s', (origin) => {
    const app = appForOrigin(origin)!;
    for (const vector of uploads) {
      const payload = vectorPayload(vector);
      const { protocol, pathname, search } = new URL(payload.url);
      const url = `${protocol}//${new URL(origin).host}${pathname}${search}`;
      const reading = readPayload({ ...payload, url }, app);
      expect(reading?.kind.split('/')[0], vector.name).toBe(vector.what);
    }
  });
});
