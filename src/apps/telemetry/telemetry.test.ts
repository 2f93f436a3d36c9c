import fc from 'fast-check';
import { gzipSync, zlibSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import type { Payload } from '../../model/payload.ts';
import { payloadOf } from '../payload-of.ts';
import { readTelemetry } from './index.ts';
import { decodeEnvelope } from './sentry.ts';

const utf8 = new TextEncoder();
const post = (url: string, body: string | Uint8Array, contentType = 'application/json'): Payload =>
  payloadOf(body, { channel: 'fetch', method: 'POST', url, contentType });
const get = (url: string): Payload => payloadOf(null, { channel: 'image', method: 'GET', url });
const base64 = (text: string) => btoa(String.fromCharCode(...utf8.encode(text)));

const UA = 'Mozilla/5.0 (X11; Linux x86_64) Chrome/141.0.0.0';
const TOKEN = '0123456789abcdef0123456789abcdef';

const ENVELOPE = [
  '{"event_id":"9ec79c33ec9942ab8353589fcb2e04dc","sent_at":"2026-11-20T10:00:00.000Z","dsn":"https://abc@o1.ingest.sentry.io/140984"}',
  '{"type":"event"}',
  JSON.stringify({
    exception: { values: [{ type: 'Error' }] },
    release: 'web@1.2.3',
    user: { id: 'u1', email: 'ada@mail.example', ip_address: '{{auto}}' },
    request: { url: 'https://chat.example/room/7', headers: { 'User-Agent': UA } },
    contexts: { culture: { timezone: 'Europe/Berlin', locale: 'de-DE' } },
    breadcrumbs: [{ category: 'ui.click' }],
  }),
].join('\n');

const POSTHOG = JSON.stringify({
  api_key: 'phc_abc',
  batch: [
    {
      event: '$pageview',
      properties: {
        distinct_id: 'd1',
        $session_id: 's1',
        $device_id: 'dev',
        $current_url: 'https://chat.example/',
        $browser: 'Chrome',
        $os: 'Linux',
        $screen_width: 1920,
        $timezone: 'Europe/Berlin',
        $browser_language: 'en-US',
        $lib: 'web',
      },
    },
  ],
});
const MIXPANEL = JSON.stringify([
  {
    event: 'Sent',
    properties: {
      token: TOKEN,
      distinct_id: '$device:d1',
      $device_id: 'd1',
      mp_lib: 'web',
      $current_url: 'https://chat.example/',
      $os: 'Linux',
    },
  },
]);
const AMPLITUDE = JSON.stringify({
  api_key: TOKEN,
  events: [
    {
      event_type: 'sent',
      device_id: 'd1',
      user_id: 'u1',
      session_id: 1_787_430_948_000,
      language: 'en-US',
      os_name: 'Chrome',
      ip: '$remote',
    },
  ],
});
const event = (library: string) =>
  JSON.stringify({
    type: 'page',
    messageId: 'm1',
    anonymousId: 'a1',
    userId: 'u1',
    traits: { email: 'ada@mail.example' },
    context: {
      library: { name: library },
      page: { url: 'https://chat.example/' },
      userAgent: UA,
      locale: 'en-US',
      timezone: 'Europe/Berlin',
    },
  });
const SNOWPLOW = JSON.stringify({
  schema: 'iglu:com.snowplowanalytics.snowplow/payload_data/jsonschema/1-0-4',
  data: [
    {
      e: 'pv',
      tv: 'js-4.0.0',
      url: 'https://chat.example/',
      duid: 'd1',
      sid: 's1',
      lang: 'en-US',
      tz: 'Europe/Berlin',
      res: '1920x1080',
      cx: base64(JSON.stringify({ data: [{ data: { userAgent: UA } }] })),
    },
  ],
});
const DATADOG = [
  JSON.stringify({
    _dd: { format_version: 2 },
    application: { id: 'a' },
    session: { id: 's1' },
    type: 'view',
    view: { url: 'https://chat.example/' },
    usr: { id: 'u1', email: 'ada@mail.example' },
  }),
  JSON.stringify({
    _dd: { format_version: 2 },
    application: { id: 'a' },
    type: 'error',
    error: { message: 'x', stack: 'at y' },
  }),
].join('\n');

describe("recognised by shape, on the vendor's host or behind another", () => {
  test.each([
    [
      'sentry',
      post('https://discord.com/error-reporting-proxy/web', ENVELOPE, 'text/plain'),
      'Sentry',
      [
        'diagnostics',
        'user-id',
        'email-address',
        'page-url',
        'browser',
        'timezone',
        'language',
        'app-version',
        'usage-event',
      ],
    ],
    [
      'posthog',
      post('https://eu.i.posthog.com/e/', POSTHOG),
      undefined,
      [
        'usage-event',
        'cookie-identifier',
        'session-timing',
        'device-identifier',
        'page-url',
        'browser',
        'operating-system',
        'screen',
        'timezone',
        'language',
      ],
    ],
    [
      'posthog',
      post(
        'https://chat.example/ingest/e/?compression=gzip-js',
        gzipSync(utf8.encode(POSTHOG)),
        'text/plain',
      ),
      undefined,
      ['cookie-identifier', 'page-url'],
    ],
    [
      'posthog',
      post(
        'https://chat.example/e/',
        `data=${encodeURIComponent(base64(POSTHOG))}`,
        'application/x-www-form-urlencoded',
      ),
      undefined,
      ['cookie-identifier', 'page-url'],
    ],
    [
      'mixpanel',
      post(
        'https://api-js.mixpanel.com/track/?verbose=1',
        `data=${encodeURIComponent(MIXPANEL)}`,
        'application/x-www-form-urlencoded',
      ),
      'Mixpanel',
      ['usage-event', 'cookie-identifier', 'device-identifier', 'page-url', 'operating-system'],
    ],
    [
      'mixpanel',
      post(
        'https://chat.example/mp/track',
        `data=${encodeURIComponent(base64(MIXPANEL))}`,
        'application/x-www-form-urlencoded',
      ),
      'Mixpanel',
      ['cookie-identifier'],
    ],
    [
      'amplitude',
      post('https://api2.amplitude.com/2/httpapi', AMPLITUDE),
      'Amplitude',
      ['usage-event', 'user-id', 'device-identifier', 'session-timing', 'language', 'operating-system'],
    ],
    [
      'segment',
      post('https://api.segment.io/v1/p', event('analytics.js')),
      'Segment',
      [
        'usage-event',
        'user-id',
        'cookie-identifier',
        'email-address',
        'browser',
        'language',
        'timezone',
        'page-url',
      ],
    ],
    [
      'rudderstack',
      post('https://hosted.rudderlabs.com/v1/page', event('RudderLabs JavaScript SDK')),
      undefined,
      ['usage-event', 'user-id'],
    ],
    [
      'snowplow',
      post('https://collector.example/com.snowplowanalytics.snowplow/tp2', SNOWPLOW),
      undefined,
      [
        'usage-event',
        'page-url',
        'cookie-identifier',
        'session-timing',
        'language',
        'timezone',
        'screen',
        'browser',
      ],
    ],
    [
      'snowplow',
      get('https://collector.example/i?e=pv&tv=js-2.18.0&url=https%3A%2F%2Fchat.example&duid=d1'),
      undefined,
      ['usage-event', 'page-url', 'cookie-identifier'],
    ],
    [
      'datadog',
      post(
        'https://browser-intake-datadoghq.com/api/v2/rum?ddsource=browser&dd-api-key=pub1',
        DATADOG,
        'text/plain',
      ),
      'Datadog',
      ['usage-event', 'user-id', 'email-address', 'session-timing', 'page-url', 'diagnostics'],
    ],
    [
      'datadog',
      post(
        'https://chat.example/dd?ddforward=x&dd-api-key=pub1',
        zlibSync(utf8.encode(DATADOG)),
        'text/plain',
      ),
      'Datadog',
      ['user-id'],
    ],
    [
      'google-analytics',
      post(
        'https://region1.google-analytics.com/g/collect?v=2&tid=G-ABC123&cid=1.2&ul=en-us&sr=1920x1080&dl=https%3A%2F%2Fchat.example&uap=Linux',
        'en=page_view\nen=scroll&_et=5',
        'text/plain',
      ),
      'Google Analytics',
      [
        'usage-event',
        'cookie-identifier',
        'language',
        'screen',
        'page-url',
        'operating-system',
        'session-timing',
      ],
    ],
    [
      'meta-pixel',
      get(
        'https://www.facebook.com/tr/?id=123456789&ev=PageView&dl=https%3A%2F%2Fchat.example&sw=1920&fbp=fb.1.2.3&ud[em]=abc',
      ),
      'Facebook',
      ['tracking-pixel', 'usage-event', 'page-url', 'screen', 'cookie-identifier', 'email-address'],
    ],
    [
      'one-collector',
      post(
        'https://browser.events.data.microsoft.com/OneCollector/1.0/',
        JSON.stringify({
          name: 'x',
          iKey: 'o:1',
          ext: { user: { locale: 'en-GB' }, web: { screenRes: '0X0' } },
        }),
      ),
      'Microsoft',
      ['usage-event', 'language'],
    ],
    [
      'new-relic',
      post(
        'https://bam.nr-data.net/jserrors/1/NRJS-0123456789?a=1&v=1.290.0&s=abc&ref=https://chat.example/',
        '{"err":[{"params":{"stackTrace":"at x"}}]}',
        'text/plain',
      ),
      'New Relic',
      ['usage-event', 'page-url', 'session-timing', 'diagnostics'],
    ],
    [
      'hotjar',
      post(
        'https://in.hotjar.com/api/v2/client/sites/1234/visit-data',
        JSON.stringify({ window_width: 1280, url: 'https://chat.example/', user_uuid: 'u' }),
      ),
      'Hotjar',
      ['usage-event', 'screen', 'page-url', 'cookie-identifier'],
    ],
    [
      'fullstory',
      post(
        'https://rs.fullstory.com/rec/page',
        JSON.stringify({ OrgId: 'O1', Url: 'https://chat.example/', Width: 1280, UserId: 'x' }),
      ),
      'FullStory',
      ['usage-event', 'page-url', 'screen', 'cookie-identifier'],
    ],
  ] as const)('%s', (name, payload, entity, expected) => {
    const reading = readTelemetry(payload)!;
    expect(reading.kind).toMatch(new RegExp(`^${name}/`));
    expect(reading.entity).toBe(entity);
    expect(reading.items.map(({ dataType }) => dataType)).toEqual(expect.arrayContaining([...expected]));
    expect(JSON.stringify(reading.items)).not.toMatch(/ada@mail|user_?id: u1|distinct_id: [^[]/i);
  });
});

test('an address that is not known yet is none: the server fills it in', () => {
  const types = readTelemetry(post('https://api2.amplitude.com/2/httpapi', AMPLITUDE))!.items.map(
    ({ dataType }) => dataType,
  );
  expect(types).not.toContain('ip-address');
  expect(
    readTelemetry(post('https://sentry.example/api/1/envelope/', ENVELOPE))!.items.map(
      ({ dataType }) => dataType,
    ),
  ).not.toContain('ip-address');
});

test('who gets a Sentry envelope is what its DSN says, nothing where the host is not known', () => {
  const own = ENVELOPE.replace('o1.ingest.sentry.io', 'errors.chat.example');
  expect(readTelemetry(post('https://errors.chat.example/api/1/envelope/', own))!.entity).toBeUndefined();
});

test('other JSON is not telemetry', () => {
  for (const [url, body] of [
    ['https://chat.example/track', '{"event":"x"}'],
    ['https://chat.example/e/', '{"type":"m.room.message"}'],
    ['https://chat.example/batch', '{"events":[{"name":"a"}]}'],
    ['https://chat.example/v1/track', '{"type":"track"}'],
    ['https://chat.example/collect', '{"v":2}'],
    ['https://chat.example/api/1/envelope/', 'hello'],
    ['https://chat.example/tr/', 'id=abc&ev=x'],
    ['https://chat.example/x?a=1&v=2', '{}'],
  ] as const) {
    expect(readTelemetry(post(url, body)), url).toBeNull();
  }
});

test('envelope items by declared length, with line feeds inside', () => {
  const body = '{"a":"x\\n"}\n ';
  const { items } = decodeEnvelope(
    `{"sent_at":"t"}\n{"type":"attachment","length":${body.length}}\n${body}\n{"type":"session"}\n{}`,
  )!;
  expect(items.map(({ type }) => type)).toEqual(['attachment', 'session']);
});

test('random bytes and cut uploads: nothing is thrown, nothing is guessed', () => {
  const urls = [
    'https://eu.i.posthog.com/e/',
    'https://o1.ingest.sentry.io/api/1/envelope/',
    'https://api.mixpanel.com/track',
    'https://x.example/2/httpapi',
  ];
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), fc.constantFrom(...urls), (bytes, url) => {
      const items = readTelemetry(post(url, bytes))?.items ?? [];
      expect(items.filter(({ dataType }) => dataType !== 'usage-event')).toEqual([]);
    }),
    { numRuns: 2_000 },
  );
  for (const whole of [ENVELOPE, POSTHOG, MIXPANEL, AMPLITUDE, SNOWPLOW, DATADOG]) {
    for (let cut = 0; cut < whole.length; cut += 7) {
      for (const url of urls) readTelemetry(post(url, whole.slice(0, cut)));
    }
  }
});
