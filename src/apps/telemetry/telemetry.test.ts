import { readFileSync } from 'node:fs';
import { deflateSync, gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { detectFields } from '../../detect/fields.ts';
import { compileIdentity } from '../../detect/needles.ts';
import { companyNamed } from '../../entities/resolve.ts';
import { UNKNOWN_ENTITY } from '../../model/entity.ts';
import type { Payload } from '../../model/payload.ts';
import { payloadOf } from '../payload-of.ts';
import { type Vector, type VectorFile, vectorPayload } from '../vectors.ts';
import { readTelemetry } from './index.ts';
import { decodeEnvelope } from './sentry.ts';

const file = new URL('./vectors.json', import.meta.url);
const { vectors } = JSON.parse(readFileSync(file, 'utf8')) as VectorFile;
const named = (name: string): Vector => vectors.find((vector) => vector.name === name)!;
const textOf = (name: string): string => named(name).payload.text!;

const post = (url: string, body: string | Uint8Array, contentType = 'application/json'): Payload =>
  payloadOf(body, { channel: 'fetch', method: 'POST', url, contentType });

const ENVELOPE = textOf('sentry');
const AMPLITUDE = textOf('amplitude');

describe("recognised by shape, on the vendor's host or behind another", () => {
  test.each(vectors)('$name', (vector) => {
    const { name, carries, what, entity } = vector;
    const reading = readTelemetry(vectorPayload(vector))!;
    expect(reading.kind, name).toMatch(new RegExp(`^${what}/`));
    expect(reading.entity).toBe(entity);
    expect(reading.items.map(({ dataType }) => dataType)).toEqual(expect.arrayContaining([...carries]));
    expect(JSON.stringify(reading.items)).not.toMatch(/ada@mail|user_?id: u1|distinct_id: [^[]/i);
  });
});

test('an event of the pixel cut short is not another event', () => {
  const whole = textOf('meta-pixel-form');
  const types = (text: string) =>
    readTelemetry(post('https://www.facebook.com/tr/', text, 'application/x-www-form-urlencoded'))!.items.map(
      ({ dataType }) => dataType,
    );
  const cut = whole.slice(0, whole.indexOf('ev=Subscribe') + 'ev=Subscribe'.length);
  expect(types(cut)).not.toContain('purchase');
  expect(types(whole.replace('SubscribedButtonClick', 'Subscribe'))).toContain('purchase');
});

test('what a page tells of its visitor is the visitor’s, and no contact’s', () => {
  for (const name of [
    'tiktok-pixel',
    'snap-pixel',
    'pinterest-tag',
    'braze',
    'intercom',
    'statsig',
    'firebase-auth',
  ])
    expect(
      readTelemetry(vectorPayload(named(name)))!.items.map(({ dataType }) => dataType),
      name,
    ).not.toContain('contact-identifier');
});

const typesOf = (url: string, body: unknown) =>
  readTelemetry(post(url, JSON.stringify(body)))!.items.map(
    ({ dataType, location }) => `${location} ${dataType}`,
  );

test('a title is a page’s only where it is said to be', () => {
  const track = (properties: object, context = {}) =>
    typesOf('https://api.segment.io/v1/t', {
      type: 'track',
      event: 'Song Played',
      messageId: 'm1',
      properties,
      context: { library: { name: 'analytics.js' }, ...context },
    });
  expect(track({ title: 'Money' }).join()).not.toContain('page-url');
  expect(track({}, { page: { title: 'Home' } })).toContain('body.context.page.title page-url');
  expect(track({}, { ip: '0.0.0.0' }).join()).not.toContain('ip-address');
});

test('what a page asked for is not where it was', () => {
  const types = typesOf('https://browser-intake-datadoghq.com/api/v2/logs?ddsource=browser&dd-api-key=pub', {
    message: 'x',
    view: { url: 'https://a.example/' },
    http: { url: 'https://api.example/z' },
  });
  expect(types).toContain('body.view.url page-url');
  expect(types).not.toContain('body.http.url page-url');
});

test('Amplitude calls the browser the system, and the system the device', () => {
  const event = (os_name: string, device_model: string) =>
    typesOf('https://api2.amplitude.com/2/httpapi', {
      api_key: '0123456789abcdef0123456789abcdef',
      events: [{ event_type: 'x', device_id: 'd1', os_name, os_version: '17', device_model }],
    });
  expect(event('Chrome', 'Windows')).toEqual(
    expect.arrayContaining([
      'body.events[0].os_name browser',
      'body.events[0].os_version browser',
      'body.events[0].device_model operating-system',
    ]),
  );
  expect(event('iOS', 'iPhone15,2')).toEqual(
    expect.arrayContaining([
      'body.events[0].os_name operating-system',
      'body.events[0].os_version operating-system',
      'body.events[0].device_model device-model',
    ]),
  );
});

test('a context of LaunchDarkly is a person’s only where its kind says so', () => {
  const identify = (context: object) =>
    typesOf('https://events.launchdarkly.com/events/bulk/507f1f77bcf86cd799439011', [
      { kind: 'identify', context },
    ]);
  expect(identify({ kind: 'user', key: 'u1', name: 'Ada' })).toEqual(
    expect.arrayContaining(['body[0].context.key user-id', 'body[0].context.name name']),
  );
  expect(identify({ kind: 'organization', key: 'acme', name: 'Acme' })).toEqual(['body usage-event']);
  expect(identify({ kind: 'multi', user: { key: 'u1' }, device: { key: 'd1', name: 'x' } })).toEqual(
    expect.arrayContaining(['body[0].context.user.key user-id']),
  );
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
  const unsaid = ENVELOPE.replace(/,"dsn":"[^"]*"/, '');
  expect(unsaid).not.toBe(ENVELOPE);
  const entityAt = (url: string) => readTelemetry(post(url, unsaid))!.entity;
  expect(entityAt('https://o1.ingest.us.sentry.io/api/1/envelope/')).toBe('Sentry');
  expect(entityAt('https://chat.example/monitoring')).toBeUndefined();
});

test('what an app packs into a Snowplow event is no message of a person', () => {
  const own = (more: object) => ({ e: 'ue', tv: 'js-4.6.0', ...more });
  const inner = JSON.stringify({
    data: { data: { message: 'it could not be drawn', email: 'ada@mail.example' } },
  });
  const data = [own({ ue_pr: inner }), own({ ue_px: btoa(inner) })];
  const schema = 'iglu:com.snowplowanalytics.snowplow/payload_data/jsonschema/1-0-4';
  const body = JSON.stringify({ schema, data });
  const reading = readTelemetry(post('https://c.example/com.snowplowanalytics.snowplow/tp2', body))!;
  const types = reading.items.map(({ dataType, location }) => `${dataType} ${location}`);
  expect(types).toContain('email-address body.data[0].ue_pr(json).data.data.email');
  expect(types).toContain('email-address body.data[1].ue_px(base64).data.data.email');
  // By the names that are left to it, the search for typed metadata finds no message either.
  expect(detectFields(reading.fields, compileIdentity([])).map(({ dataType }) => dataType)).not.toContain(
    'message-content',
  );
});

test("a browser's question whether it may send is no event", () => {
  const asked = { ...post('https://api.segment.io/v1/i', ''), method: 'OPTIONS', body: null };
  expect(readTelemetry(asked)).toBeNull();
});

test('every company that an SDK names is one of the host table', () => {
  const named = new Set(vectors.map(({ entity }) => entity).filter((entity) => entity !== undefined));
  for (const entity of named) expect(companyNamed(entity), entity).not.toBe(UNKNOWN_ENTITY);
});

test('what only looks like an upload of a recorder is none', () => {
  const envelope = ['0.8.41', 1, 0, 1042, 'site', 'user', 'visit', 1, 0, 0];
  const sent = (json: object, url = 'https://chat.example/collect') =>
    readTelemetry(post(url, JSON.stringify(json)))?.kind ?? null;
  expect(sent({ e: envelope, a: [] })).toBe('clarity/events');
  expect(sent({ e: envelope })).toBeNull();
  expect(sent({ e: ['0.8.41', 'message', 'typing'], a: [] })).toBeNull();
  const visit = 'pid=1&uu=0a06f4ea-99ab-a170-d6c9-0d77378fb788&sn=1&pn=1';
  expect(sent({}, `https://chat.example/cs/pageview?${visit}`)).toBe('contentsquare/pageview');
  expect(sent({}, 'https://chat.example/cs/pageview?pid=1&uu=7&sn=1&pn=1')).toBeNull();
  expect(sent({}, 'https://chat.example/h?a=1&u=2&v=3&s=4&b=web&tv=4.0')).toBeNull();
  expect(sent([{ visitor_id: 'u1' }], 'https://chat.example/data/ptm.gif/key')).toBeNull();
  expect(sent({}, 'https://chat.example/i')).toBeNull();
});

test.each(['https://c.contentsquare.net', 'https://heapanalytics.com'])(
  'a path of %s that is not known is no kind, however long it is',
  (origin) => {
    const kind = (path: string) => readTelemetry(post(`${origin}${path}`, '{}'))!.kind;
    expect(kind('/users/ada_moreno')).toMatch(/^\w+\/call$/);
    expect(kind(`/${'a'.repeat(60_000)}!`)).toMatch(/^\w+\/call$/);
  },
);

test('lists in each other, deeper than a text can be made of, are passed over', () => {
  const deep = `${'['.repeat(20_000)}${']'.repeat(20_000)}`;
  const upload = `{"e":["0.8.41",1,0,1042,"site","user","visit",1,0,0],"a":[[0,1,0,${deep}],[0,0,14,[${deep}]],[0,1,${deep},1]]}`;
  expect(readTelemetry(post('https://chat.example/collect', upload))!.kind).toBe('clarity/events');
  const bundle = `{"Evts":[{"Kind":25,"Args":[${deep}]}]}`;
  const address = 'https://rs.fullstory.com/rec/bundle?OrgId=o-1ABCDE-na1&UserId=1';
  expect(readTelemetry(post(address, bundle))!.kind).toBe('fullstory/bundle');
});

test('a visitor of Pendo whom nobody has named is no account', () => {
  const types = readTelemetry(vectorPayload(named('pendo-guide')))!.items.map(({ dataType }) => dataType);
  expect(types).toContain('cookie-identifier');
  expect(types).not.toContain('user-id');
});

describe('Pendo, as its agent sends it', () => {
  const pack = (value: unknown) => deflateSync(JSON.stringify(value));
  const told = (payload: Payload) =>
    readTelemetry(payload)?.items.map(({ dataType, location }) => `${dataType} ${location}`);

  test('a recording, in zlib, through a host of the page’s own', () => {
    const recording = {
      type: 'recording',
      visitorId: 'u-17',
      url: 'https://chat.example/inbox',
      recordingPayload: [{ type: 2, data: { node: { tagName: 'html', attributes: { lang: 'fr' } } } }],
    };
    const url = 'https://data.chat.example/data/rec/50ff22c7?v=2.291.4&recordingId=r1&kf=1';
    expect(told(post(url, pack(recording), 'application/octet-stream'))).toEqual([
      'user-id body(zlib).visitorId',
      'page-url body(zlib).url',
      'usage-event url.path',
    ]);
    expect(readTelemetry(post(url, '{"type":"recording","id":1}'))).toBeNull();
  });

  test('what events repeat of the visitor is the visitor’s', () => {
    const visitormetadata = { agent__email: 'ada@mail.example', agent__firstname: 'Ada' };
    const props = { __sg__: { visitormetadata, accountmetadata: { agent__name: 'Acme' } } };
    const events = pack([{ type: 'track', visitor_id: 'u-17', props }]).toString('base64url');
    const at = 'body.events(base64)[0]';
    expect(told(post('https://data.pendo.io/data/ptm.gif/50ff22c7?v=2', JSON.stringify({ events })))).toEqual(
      [
        `user-id ${at}.visitor_id`,
        `email-address ${at}.props.__sg__.visitormetadata.agent__email`,
        `name ${at}.props.__sg__.visitormetadata.agent__firstname`,
        'usage-event url.path',
      ],
    );
  });

  test('what the person asks a program', () => {
    const asked = [{ type: 'prompt', visitor_id: 'u-17', props: { prompt: 'How do I tell them?' } }];
    const url = `https://data.pendo.io/data/agentic.gif/k?jzb=${pack(asked).toString('base64url')}`;
    const items = told(payloadOf('', { channel: 'fetch', method: 'GET', url }));
    expect(items).toContain('message-content url.query.jzb(base64)(zlib)[0].props.prompt');
    expect(items).toContain('usage-event url.path');
  });

  test('the question what to show, in a body, through a host of the page’s own', () => {
    const metadata = { visitor: { id: 'u-17', email: 'ada@mail.example' } };
    const events = pack({ visitorId: 'u-17', accountId: 'a', metadata }).toString('base64url');
    const items = told(
      post('https://content.chat.example/data/guide.json/k?v=2', JSON.stringify({ events })),
    );
    expect(items).toContain('email-address body.events(base64).metadata.visitor.email');
    expect(items).not.toContain('usage-event url.path');
    expect(told(post('https://chat.example/data/guide/5', '{"visitorId":"7"}'))).toBeUndefined();
  });
});

describe('Mixpanel, where the person stands in the address', () => {
  const token = '0123456789abcdef0123456789abcdef';
  const told = (address: string, body: string | Uint8Array = '') =>
    readTelemetry(
      payloadOf(body, {
        channel: 'fetch',
        method: body === '' ? 'GET' : 'POST',
        url: `https://mp.chat.example/${address}`,
      }),
    )?.items.map(({ dataType, location }) => `${dataType} ${location}`);

  test('a recording', () => {
    const address = 'record/?batch_start_time=1&distinct_id=u17&mp_lib=web&replay_id=r1&%24user_id=u17';
    expect(told(address, gzipSync('[{"type":4,"data":{"href":"https://chat.example/inbox"}}]'))).toEqual([
      'cookie-identifier url.query.distinct_id',
      'user-id url.query.$user_id',
      'page-url body(gzip)[0].data.href',
      'usage-event body',
    ]);
    expect(told('record/?replay_id=r1', '[]')).toBeUndefined();
  });

  test('the question which features are on', () => {
    const context = encodeURIComponent(JSON.stringify({ distinct_id: 'd1', user_id: 'u17' }));
    expect(told(`flags/?context=${context}&token=${token}&mp_lib=web`)).toEqual([
      'cookie-identifier url.query.context.distinct_id',
      'user-id url.query.context.user_id',
    ]);
  });

  test('an event', () => {
    const event = { event: 'x', properties: { token, distinct_id: 'd1', $user_id: 'u17' } };
    const data = encodeURIComponent(Buffer.from(JSON.stringify(event)).toString('base64'));
    expect(told(`track/?data=${data}`)).toEqual([
      'usage-event url.query',
      'cookie-identifier url.query.data(base64).properties.distinct_id',
      'user-id url.query.data(base64).properties.$user_id',
    ]);
  });
});

test('whom Statsig’s web client tells of in base64 written backwards', () => {
  const user = { userID: 'u-17', email: 'ada@mail.example' };
  const backwards = [...btoa(JSON.stringify({ user }))].reverse().join('');
  const url = 'https://featureassets.org/v1/initialize?k=client-a&st=javascript-client&sv=3.33.5&se=1';
  const { items, opaqueBytes } = readTelemetry(post(url, backwards, 'text/plain;charset=UTF-8'))!;
  expect(items.map(({ dataType, location }) => `${dataType} ${location}`)).toEqual([
    'user-id body(reversed)(base64).user.userID',
    'email-address body(reversed)(base64).user.email',
  ]);
  expect(opaqueBytes).toBe(0);
  expect(readTelemetry(post(url, 'no such text', 'text/plain'))!.opaqueBytes).toBe(12);
});

describe('LaunchDarkly', () => {
  const environment = '507f1f77bcf86cd799439011';
  const context = { kind: 'user', key: 'u-17', name: 'Ada' };
  const sent = (method: string, path: string, body = '') =>
    readTelemetry(payloadOf(body, { channel: 'fetch', method, url: `https://flags.chat.example/${path}` }));
  const types = (...call: [string, string, string?]) => sent(...call)?.items.map(({ dataType }) => dataType);

  test('a context in the address of a stream', () => {
    const packed = Buffer.from(JSON.stringify(context)).toString('base64url');
    expect(types('GET', `eval/${environment}/${packed}?withReasons=true`)).toEqual(['user-id', 'name']);
  });

  test('and as a body that is reported', () => {
    const body = JSON.stringify(context);
    expect(types('REPORT', `sdk/evalx/${environment}/context`, body)).toEqual(['user-id', 'name']);
    expect(types('REPORT', `eval/${environment}`, body)).toEqual(['user-id', 'name']);
  });

  test('another number in an address is none', () => {
    expect(sent('GET', `ping/${environment}/hello`)).toBeNull();
    expect(sent('POST', `eval/${environment}`, '{"key":"k"}')).toBeNull();
  });
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

test('envelope items by declared length, which is in bytes, with line feeds inside', () => {
  const body = Buffer.from('{"a":"größer\\n"}\n ');
  const { items } = decodeEnvelope(
    Buffer.concat([
      Buffer.from(`{"sent_at":"t"}\n{"type":"attachment","length":${body.length}}\n`),
      body,
      Buffer.from('\n{"type":"replay_recording","length":4}\n'),
      Buffer.from([0x78, 0x0a, 0xff, 0x80]),
      Buffer.from('\n{"type":"session"}\n{"did":"é"}'),
    ]),
  )!;
  expect(items.map(({ type }) => type)).toEqual(['attachment', 'replay_recording', 'session']);
  expect(items[2]!.body).toEqual({ did: 'é' });
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
  for (const { payload } of vectors) {
    const whole = payload.text ?? '';
    for (let cut = 0; cut < whole.length; cut += 7) {
      for (const url of urls) readTelemetry(post(url, whole.slice(0, cut)));
    }
  }
});
