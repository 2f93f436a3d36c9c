import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { BadInput } from '../bad-input.ts';
import { readHar } from './read-har.ts';

const decoder = new TextDecoder();
const TIME = '2026-11-24T10:00:00.000Z';

function request(url: string, more: object = {}, about: object = {}) {
  return {
    pageref: 'page_1',
    startedDateTime: TIME,
    request: { method: 'POST', url, headers: [], bodySize: -1, ...more },
    response: { status: 200, content: { mimeType: 'application/json' } },
    _resourceType: 'fetch',
    ...about,
  };
}

function har(entries: unknown[], more: object = {}): string {
  return JSON.stringify({
    log: { version: '1.2', creator: { name: 'WebInspector', version: '537.36' }, entries, ...more },
  });
}

function bodies(...entries: unknown[]) {
  return readHar('x.har', har(entries), 'har').observations.map(
    ({ body, bytes, read, reason, contentType }) => ({
      body: body && decoder.decode(body),
      bytes,
      read,
      reason,
      contentType,
    }),
  );
}

describe('reading a HAR', () => {
  test('a request becomes an observation of the network witness', () => {
    const headers = [
      { name: 'Content-Type', value: 'application/json' },
      { name: 'Host', value: 'api.test' },
      { name: 'X-Device', value: 'd-1' },
    ];
    const postData = { mimeType: 'application/json', text: '{"a":1}' };
    const { observations, refused } = readHar(
      'x.har',
      `\ufeff${har([request('https://api.test/v1?q=2', { headers, postData, bodySize: 7 })])}`,
      'har-1',
    );
    expect(refused).toBe(0);
    expect(observations).toEqual([
      {
        id: 'har-1:0',
        witness: 'network',
        time: Date.parse(TIME),
        channel: 'fetch',
        context: 'page',
        method: 'POST',
        url: 'https://api.test/v1?q=2',
        headers: [['x-device', 'd-1']],
        contentType: 'application/json',
        body: new TextEncoder().encode('{"a":1}'),
        bytes: 7,
        read: 'full',
        reason: '',
      },
    ]);
  });

  test('what the file holds of a body, and what it does not', () => {
    const post = (postData: object | undefined, bodySize = -1) =>
      request('https://a.test/', { postData, bodySize });
    expect(bodies(post({ text: 'AAH/', encoding: 'base64', mimeType: '' }))).toMatchObject([
      { bytes: 3, read: 'full' },
    ]);
    expect(bodies(post({ text: 'AAH/\r\nAA==', encoding: 'BASE64', mimeType: '' }))).toMatchObject([
      { bytes: 4, read: 'full' },
    ]);
    expect(bodies(post({ text: 'no base64!', encoding: 'base64' }, 9))).toMatchObject([
      { body: null, bytes: 9, read: 'none', reason: expect.stringContaining('base64') },
    ]);
    expect(bodies(post(undefined, 12))).toMatchObject([
      { body: null, bytes: 12, read: 'none', reason: 'the HAR does not hold the body' },
    ]);
    expect(bodies(post({ text: 'abc' }, 10))).toMatchObject([{ bytes: 10, read: 'partial' }]);
    expect(bodies(post({ text: 'a\ufffdc' }, 3))).toMatchObject([
      { read: 'partial', reason: 'the HAR holds a binary body as text' },
    ]);
    expect(bodies(post(undefined))).toMatchObject([
      { body: null, bytes: null, read: 'none', reason: 'the HAR does not tell whether there was a body' },
    ]);
    expect(bodies(post({ text: 'abc' }, 1e308))).toMatchObject([{ bytes: 3, read: 'full' }]);
    expect(bodies(request('https://a.test/', { method: 'GET' }))).toMatchObject([
      { body: null, bytes: 0, read: 'full' },
    ]);
  });

  test('what browsers leave out of the file is known by the length that was sent', () => {
    const post = (length: number, postData?: object, more: object[] = []) =>
      request('https://a.test/', {
        headers: [{ name: 'Content-Length', value: String(length) }, ...more],
        bodySize: 0,
        postData,
      });
    expect(bodies(post(5000))).toMatchObject([
      { body: null, bytes: 5000, read: 'none', reason: 'the HAR does not hold the body' },
    ]);
    expect(bodies(post(5000, { text: '--x, but for its file' }))).toMatchObject([
      { bytes: 5000, read: 'partial', reason: 'the HAR holds less of the body than was sent' },
    ]);
    expect(bodies(post(0))).toMatchObject([{ bytes: 0, read: 'full' }]);
    const opened = [{ name: 'content-encoding', value: 'gzip' }];
    expect(bodies(post(30, { text: 'aaa' }, opened))).toMatchObject([{ bytes: 3, read: 'full' }]);
  });

  test('an empty text of no known size is not an empty body', () => {
    const post = (more: object) =>
      request('https://a.test/', { postData: { mimeType: 'application/octet-stream', text: '' }, ...more });
    expect(bodies(post({}))).toMatchObject([
      { bytes: null, read: 'none', reason: 'the HAR does not tell whether there was a body' },
    ]);
    expect(bodies(post({ bodySize: 7 }))).toMatchObject([{ bytes: 7, read: 'none' }]);
    expect(bodies(post({ bodySize: 0 }))).toMatchObject([{ bytes: 0, read: 'full' }]);
    expect(bodies(post({ method: 'GET' }))).toMatchObject([{ bytes: 0, read: 'full' }]);
  });

  test('binary bodies that are written a character a byte are those bytes', () => {
    const postData = { mimeType: 'application/octet-stream', text: '\u001f\u008b\u00ff' };
    const [read] = readHar(
      'x.har',
      har([request('https://a.test/', { postData, bodySize: 3 })]),
      'har',
    ).observations;
    expect(read).toMatchObject({ body: Uint8Array.of(0x1f, 0x8b, 0xff), bytes: 3, read: 'full' });
  });

  test('parameters are written as the form they were', () => {
    const params = [{ name: 'phone', value: '+1 555' }, { name: 'q' }];
    const form = request('https://a.test/', {
      postData: { mimeType: 'application/x-www-form-urlencoded', params },
    });
    expect(bodies(form)).toMatchObject([
      { body: 'phone=%2B1+555&q=', read: 'full', contentType: 'application/x-www-form-urlencoded' },
    ]);
    // Sent as a form, and none: Charles writes a name without a value, Fiddler a value without a name.
    const split = (text: string, ...pairs: [string | null, string][]) =>
      request('https://a.test/', {
        bodySize: text.length,
        postData: {
          mimeType: 'application/x-www-form-urlencoded',
          params: pairs.map(([name, value]) => ({ name, value })),
        },
      });
    const texts: [string, ...[string | null, string][]][] = [
      ['{"phone":"+1 555"}', ['{"phone":"+1 555"}', '']],
      ['{"phone":"+1 555"}', [null, '{"phone":"+1 555"}']],
      ['{"a":"b=c&d"}', ['{"a":"b', 'c'], ['d"}', '']],
    ];
    for (const [text, ...pairs] of texts)
      expect(bodies(split(text, ...pairs))).toMatchObject([{ body: text, bytes: text.length, read: 'full' }]);
    expect(bodies(split('a=&b=%2B1', ['a', ''], ['b', '+1']))).toMatchObject([{ body: 'a=&b=%2B1' }]);
    const files = [
      { name: 'from', value: '1' },
      { name: 'file', fileName: 'crash.log', contentType: 'text/plain' },
    ];
    const multipart = request('https://a.test/', {
      headers: [{ name: 'content-type', value: 'multipart/form-data; boundary=gone' }],
      postData: { mimeType: 'multipart/form-data', params: files },
    });
    const [read] = bodies(multipart);
    expect(read).toMatchObject({ read: 'partial', reason: 'the HAR holds only the name of a file' });
    expect(read?.body).toContain('name="from"\r\n\r\n1\r\n');
    expect(read?.body).toContain('filename="crash.log"');
    expect(read?.contentType).toContain('multipart/form-data; boundary=');
  });

  test('socket frames that were sent follow their handshake; received ones do not leave', () => {
    const socket = request(
      'https://chat.test/ws',
      { method: 'GET' },
      {
        _resourceType: 'websocket',
        _webSocketMessages: [
          { type: 'send', time: 1.5, opcode: 1, data: '<presence/>' },
          { type: 'receive', time: 1.6, opcode: 1, data: '<message/>' },
          { type: 'send', time: 1.7, opcode: 2, data: 'AQI=' },
          { type: 'send', time: 1.8, opcode: 2, data: '?' },
          { type: 'send' },
        ],
      },
    );
    const { observations, refused } = readHar('x.har', har([socket]), 'har');
    expect(refused).toBe(1);
    expect(
      observations.map(({ url, method, channel, time, bytes, text, read }) => [
        url,
        method,
        channel,
        time,
        bytes,
        text,
        read,
      ]),
    ).toEqual([
      ['wss://chat.test/ws', 'GET', 'websocket', Date.parse(TIME), 0, undefined, 'full'],
      ['wss://chat.test/ws', 'SEND', 'websocket', 1500, 11, true, 'full'],
      ['wss://chat.test/ws', 'SEND', 'websocket', 1700, 2, undefined, 'full'],
      ['wss://chat.test/ws', 'SEND', 'websocket', 1800, null, undefined, 'none'],
    ]);
  });

  test('a socket of which the file holds no frame is not one on which none was sent', () => {
    const opening = (more: object) =>
      request('wss://chat.test/ws', { method: 'GET' }, { _resourceType: 'websocket', ...more });
    const entries = [opening({ _webSocketMessages: [] }), opening({}), request('https://chat.test/')];
    expect(readHar('x.har', har(entries), 'har').observations).toMatchObject([
      { withFrames: true, bytes: 0, read: 'full', reason: '' },
      {
        withFrames: true,
        bytes: null,
        read: 'partial',
        reason: 'a socket whose frames the HAR does not hold',
      },
      { url: 'https://chat.test/' },
    ]);
    expect(readHar('x.har', har(entries), 'har').observations[2]).not.toHaveProperty('withFrames');
  });

  test('whether cookies were left out, as developer tools do', () => {
    const sent = (name: string) => request('https://a.test/', { headers: [{ name, value: 'x' }] });
    const got = (headers: unknown) =>
      request('https://a.test/', {}, { response: { status: 200, headers, content: {} } });
    const seems = (entries: unknown[], more = {}) => readHar('x.har', har(entries, more), 'har').isSanitised;
    expect(seems([sent('accept'), got([{ name: 'date', value: 'x' }]), got('odd')])).toBe(true);
    for (const name of ['Cookie', 'authorization']) expect(seems([sent('accept'), sent(name)])).toBe(false);
    expect(seems([sent('accept'), got([{ name: 'Set-Cookie', value: 'x' }])])).toBe(false);
    expect(seems([sent('accept')], { creator: { name: 'mitmproxy', version: '12' } })).toBe(false);
  });

  test('hosts that are not ASCII are read, however many come before', () => {
    const entries = Array.from({ length: 9_000 }, (_, n) =>
      request(n % 2 ? 'https://münchen.test/' : 'https://a.test/', {}),
    );
    expect(readHar('x.har', har(entries), 'har').refused).toBe(0);
  });

  test('the channel, by kind, by destination, or by the answer', () => {
    const dest = (value: string) => ({ headers: [{ name: 'sec-fetch-dest', value }] });
    const kinds: [object, string][] = [
      [request('https://a.test/', { method: 'GET' }, { _resourceType: 'document' }), 'navigation'],
      [request('https://a.test/', {}, { _resourceType: 'document' }), 'form'],
      [request('https://a.test/', {}, { _resourceType: 'xhr' }), 'xhr'],
      [request('https://a.test/', {}, { _resourceType: 'constructor' }), 'fetch'],
      [request('https://a.test/', { method: 'GET', ...dest('constructor') }), 'fetch'],
      [request('https://a.test/', {}, { _resourceType: 'ping' }), 'beacon'],
      [
        request('https://a.test/', { headers: [{ name: 'Ping-To', value: 'x' }] }, { _resourceType: 'ping' }),
        'ping',
      ],
      [
        request('https://a.test/', dest('iframe'), { _resourceType: 'document', request: undefined }),
        'refused',
      ],
      [
        request('https://a.test/', { method: 'GET', ...dest('iframe') }, { _resourceType: 'document' }),
        'frame',
      ],
      [request('https://a.test/', { method: 'GET', ...dest('image') }, { _resourceType: '' }), 'image'],
      [
        request('https://a.test/', { method: 'GET', ...dest('sharedworker') }, { _resourceType: 'other' }),
        'worker-script',
      ],
      [request('https://a.test/', { method: 'GET' }, { _resourceType: '' }), 'fetch'],
    ];
    for (const [entry, channel] of kinds) {
      const { observations, refused } = readHar('x.har', har([entry]), 'har');
      if (channel === 'refused') expect(refused).toBe(1);
      else expect(observations[0]?.channel).toBe(channel);
    }
  });

  test('what came from the cache, was blocked or is no web address did not leave', () => {
    const entries = [
      request('https://a.test/cached', {}, { _fromCache: 'disk' }),
      request(
        'https://a.test/blocked',
        {},
        { response: { status: 0, _error: 'net::ERR_BLOCKED_BY_CLIENT' } },
      ),
      request('data:text/plain,x'),
      request('chrome-extension://abc/x.js'),
    ];
    expect(readHar('x.har', har(entries), 'har')).toMatchObject({ observations: [], refused: 0 });
  });

  test('nor did what a service worker answered from where it is, or Firefox from its cache', () => {
    const answered = (source: string) =>
      request(
        `https://a.test/${source}`,
        {},
        {
          response: { _fetchedViaServiceWorker: true, _serviceWorkerResponseSource: source },
        },
      );
    const sources = ['cache-storage', 'http-cache', 'fallback-code', 'network'].map(answered);
    const cached = request('https://a.test/held', {}, { cache: { afterRequest: null } });
    const paths = (browser: string) =>
      readHar('x.har', har([...sources, cached], { browser: { name: browser } }), 'har').observations.map(
        ({ url }) => new URL(url).pathname,
      );
    expect(paths('Firefox')).toEqual(['/network']);
    expect(paths('HttpWatch')).toEqual(['/network', '/held']);
  });

  test('what a server had not changed was asked for, though Firefox names the cache', () => {
    const same = request(
      'https://a.test/',
      {},
      { cache: { afterRequest: null }, response: { status: 304, content: {} } },
    );
    const text = har([same], { browser: { name: 'Firefox', version: '140' } });
    expect(readHar('x.har', text, 'har').observations).toMatchObject([{ url: 'https://a.test/' }]);
  });

  test('what Safari took from its caches did not leave', () => {
    const types = ['Network Load', 'Memory Cache', 'Disk Cache', 'Service Worker'];
    const entries = types.map((type, n) => request(`https://a.test/${n}`, {}, { _fetchType: type }));
    expect(
      readHar('x.har', har(entries), 'har').observations.map(({ url }) => new URL(url).pathname),
    ).toEqual(['/0', '/3']);
  });

  test('nor did what a test that drives the page stopped, answered or asked by itself', () => {
    const staged = [{ _wasAborted: true }, { _wasFulfilled: true }, { _apiRequestRef: 'context@1' }];
    const unmet = { response: { status: -1, _failureText: 'net::ERR_NAME_NOT_RESOLVED' } };
    const entries = [...staged, unmet, { _wasContinued: true }].map((about, n) =>
      request(`https://a.test/${n}`, {}, about),
    );
    expect(
      readHar('x.har', har(entries), 'har').observations.map(({ url }) => new URL(url).pathname),
    ).toEqual(['/4']);
  });

  test('a frame’s time in milliseconds, or not kept, is no frame of no date', () => {
    const frames = [1_795_828_407.5, 1_795_828_407_640.4, -1].map((time) => ({
      type: 'send',
      time,
      opcode: 1,
      data: 'x',
    }));
    const socket = request(
      'wss://a.test/',
      { method: 'GET' },
      { _resourceType: 'websocket', _webSocketMessages: frames },
    );
    const { observations, refused } = readHar('x.har', har([socket]), 'har');
    expect(refused).toBe(0);
    expect(observations.slice(1).map(({ time }) => time)).toEqual([
      1_795_828_407_500,
      1_795_828_407_640,
      Date.parse(TIME),
    ]);
  });

  test('a page that came from a cache is a page all the same', () => {
    const page = request(
      'https://app.test/',
      { method: 'GET' },
      { _resourceType: 'document', _fromCache: 'disk' },
    );
    expect(readHar('x.har', har([page]), 'har')).toMatchObject({
      observations: [],
      pages: ['https://app.test/'],
    });
  });

  test('the headers by which HTTP/2 tells the address are none that carry data', () => {
    const pseudo = [':authority', ':method', ':path', ':scheme', 'X-Id'];
    const headers = pseudo.map((name) => ({ name, value: '1' }));
    expect(
      readHar('x.har', har([request('https://a.test/', { headers })]), 'har').observations,
    ).toMatchObject([{ headers: [['x-id', '1']] }]);
  });

  test('what was answered but not shown to the page did leave, what met no server did not', () => {
    const failed = (error: string) =>
      request(`https://a.test/${error}`, {}, { response: { status: 0, _error: `net::ERR_${error}` } });
    const entries = [
      'BLOCKED_BY_ORB',
      'BLOCKED_BY_RESPONSE',
      'ADDRESS_UNREACHABLE',
      'CERT_AUTHORITY_INVALID',
    ].map(failed);
    const { observations } = readHar('x.har', har(entries), 'har');
    expect(observations.map(({ url }) => new URL(url).pathname)).toEqual([
      '/BLOCKED_BY_ORB',
      '/BLOCKED_BY_RESPONSE',
    ]);
  });

  test('null stands for what a program does not know', () => {
    const unknown = { headers: null, postData: null, bodySize: null };
    const about = { pageref: null, response: null, _resourceType: null, _webSocketMessages: null };
    const text = har([request('https://a.test/', unknown, about)], { pages: null, browser: null });
    expect(readHar('x.har', text, 'har')).toMatchObject({
      observations: [{ url: 'https://a.test/' }],
      refused: 0,
    });
  });

  test('numbers stand for texts, and what is odd beside a request does not cost it', () => {
    const headers = [{ name: 'X-Count', value: 3 }];
    const params = [{ name: 'n', value: 5 }];
    const form = { mimeType: 'application/x-www-form-urlencoded', params };
    const answers = ['odd', { status: '200', content: 'odd', _error: {} }];
    const entries = answers.map((response) =>
      request('https://a.test/', { headers, postData: form }, { response }),
    );
    const text = har(entries, { pages: {}, browser: 'odd', creator: 7 });
    const { observations, refused } = readHar('x.har', text, 'har');
    expect(refused).toBe(0);
    expect(observations).toMatchObject(answers.map(() => ({ bytes: 3, headers: [['x-count', '3']] })));
  });

  test('a frame of no date that can be is refused', () => {
    const frame = { type: 'send', time: 1e300, opcode: 1, data: 'x' };
    const socket = request(
      'wss://a.test/',
      { method: 'GET' },
      { _resourceType: 'websocket', _webSocketMessages: [frame] },
    );
    expect(readHar('x.har', har([socket]), 'har')).toMatchObject({
      observations: [{ channel: 'websocket' }],
      refused: 1,
    });
  });

  test.each([
    ['2026-11-24T10:00:00.1234567-05:00', '2026-11-24T15:00:00.123Z'],
    ['2026-11-24T10:00:00.5+0100', '2026-11-24T09:00:00.500Z'],
    ['2026-11-24T10:00:00.123456+00:00', '2026-11-24T10:00:00.123Z'],
    ['2026-11-24T10:00:00', '2026-11-24T10:00:00.000Z'],
    ['2026-11-24 10:00:00,25', '2026-11-24T10:00:00.250Z'],
    ['11/12/2026, 10:00:00', null],
    ['Tue Nov 24 2026 10:00:00', null],
    ['+012026-11-24T10:00:00Z', null],
    ['9999-12-31T23:59:59-14:00', null],
  ])('the time is the same wherever the file is read: %s', (startedDateTime, time) => {
    const zone = process.env.TZ;
    process.env.TZ = 'Pacific/Kiritimati';
    const { observations, refused } = readHar(
      'x.har',
      har([{ ...request('https://a.test/'), startedDateTime }]),
      'har',
    );
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(observations.map((one) => new Date(one.time).toISOString())).toEqual(time === null ? [] : [time]);
    expect(refused).toBe(time === null ? 1 : 0);
  });

  test('a frame whose bytes are not there is unread, and one of no known kind is counted', () => {
    const frames = [
      { type: 'send', time: 1, opcode: 2, data: '', _bytes: 9 },
      { type: 'Send', time: 1, opcode: 1, data: 'hi' },
      { type: 'receive', time: 1, opcode: 1, data: 'ho' },
      { type: 'outgoing', time: 1, opcode: 1, data: 'hi' },
    ];
    const more = { _resourceType: 'websocket', _webSocketMessages: frames };
    const socket = request('wss://a.test/', { method: 'GET' }, more);
    const { observations, refused } = readHar('x.har', har([socket]), 'har');
    expect(observations.slice(1)).toMatchObject([
      { body: null, bytes: 9, read: 'none', reason: 'the HAR does not hold the frame' },
      { bytes: 2, read: 'full', text: true },
    ]);
    expect(refused).toBe(1);
  });

  test('entries that are not as the format wants them are counted, the others read', () => {
    const entries = [
      7,
      {},
      request('no address'),
      { ...request('https://a.test/'), startedDateTime: 'soon' },
    ];
    expect(readHar('x.har', har([...entries, request('https://b.test/')]), 'har')).toMatchObject({
      refused: 4,
      observations: [{ url: 'https://b.test/' }],
    });
  });

  test('the page is told by its title, its navigation, or a referrer', () => {
    const page = request('https://app.test/', { method: 'GET' }, { _resourceType: 'document' });
    const call = request('https://api.test/', {
      headers: [{ name: 'Referer', value: 'https://other.test/' }],
    });
    const pages = [
      { id: 'page_1', title: 'https://title.test/' },
      { id: 'page_2', title: 'A title' },
    ];
    expect(readHar('x.har', har([page, call], { pages }), 'har').pages).toEqual([
      'https://title.test/',
      'https://app.test/',
      'https://other.test/',
    ]);
  });

  test.each([
    ['', /x\.har: the file is empty/],
    [har([request('https://a.test/')]).slice(0, -20), /x\.har: the file is cut short/],
    ['hello', /x\.har: the file is not JSON/],
    ['{"log":{}}', /x\.har: not a HAR 1\.2 file/],
    ['null', /x\.har: not a HAR 1\.2 file/],
  ])('%s is one clear line', (text, line) => {
    expect(() => readHar('x.har', text, 'har')).toThrow(BadInput);
    expect(() => readHar('x.har', text, 'har')).toThrow(line);
  });

  test('no file makes it throw anything else', () => {
    const anything = fc.oneof(
      fc.string(),
      fc.json(),
      fc.array(fc.jsonValue()).map((entries) => har(entries)),
      fc.jsonValue().map((value) => har([request('https://a.test/', { postData: value as object })])),
      fc
        .array(fc.jsonValue())
        .map((list) => har([request('wss://a.test/', {}, { _webSocketMessages: list })])),
    );
    fc.assert(
      fc.property(anything, (text) => {
        try {
          readHar('x.har', text, 'har');
        } catch (error) {
          expect(error).toBeInstanceOf(BadInput);
        }
      }),
      { numRuns: 1_000 },
    );
  });
});
