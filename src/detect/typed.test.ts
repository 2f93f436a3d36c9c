import { describe, expect, test } from 'vitest';
import type { DataTypeMember } from '../model/data-types.ts';
import type { Payload } from '../model/payload.ts';
import { detect } from './detect.ts';
import { compileIdentity } from './needles.ts';

const needles = compileIdentity([{ dataType: 'name', value: 'Ada Moreño' }]);

const typesIn = (body: unknown, more: Partial<Payload> = {}) =>
  detect(
    {
      channel: 'fetch',
      method: 'POST',
      url: 'https://a.example/x',
      headers: [],
      body: new TextEncoder().encode(typeof body === 'string' ? body : JSON.stringify(body)),
      contentType: 'application/json',
      ...more,
    },
    needles,
  ).items;

const POSITIVE: [DataTypeMember, Record<string, unknown>][] = [
  ['presence', { onlineStatus: 'away' }],
  ['presence', { user_presence: 'online' }],
  ['presence', { status: 'offline' }],
  ['last-seen', { 'last-active-at': 1767225600 }],
  ['last-seen', { zuletztOnline: '2026-01-01T10:00:00Z' }],
  ['typing', { isTyping: true }],
  ['typing', { type: 'typing' }],
  ['message-content', { nachricht: 'bis gleich am Bahnhof' }],
  ['message-content', { msgBody: 'see you at noon' }],
  ['search-query', { searchTerm: 'cheap flights' }],
  ['device-model', { whatever: 'iPhone15,3' }],
  ['device-model', { deviceModel: 'Fairphone 5' }],
  ['operating-system', { client: { os: { name: 'Debian', version: '12' } } }],
  ['operating-system', { x: 'Windows 11' }],
  ['browser', { ua: 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0' }],
  ['app-version', { clientVersion: '2.3000.1015' }],
  ['screen', { screen: { width: 1920, height: 1080 } }],
  ['screen', { vp: '1280x720' }],
  ['language', { navLanguage: 'pt-BR' }],
  ['language', { anything: 'de-AT' }],
  ['timezone', { reported_tz: 'Asia/Kolkata' }],
  ['timezone', { unnamed: 'America/Argentina/Ushuaia' }],
  ['battery', { battery: { level: 0.4, charging: false } }],
  ['battery', { batteryLevel: 77 }],
  ['hardware', { hardwareConcurrency: 8 }],
  ['ip-address', { clientIp: '203.0.113.9' }],
  [
    'ip-address',
    { candidate: 'candidate:1 1 udp 1677729535 203.0.113.9 46154 typ srflx raddr 0.0.0.0 rport 0' },
  ],
  ['ip-address', { c: 'candidate:0 1 UDP 2122187007 2001:db8::8a2e:370:7334 51889 typ host' }],
  [
    'ip-address',
    {
      jsep: {
        sdp: 'v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\na=candidate:1 1 udp 21 192.168.1.5 5188 typ host\r\n',
      },
    },
  ],
  ['ip-address', { addr6: '2001:db8::8a2e:370:7334' }],
  ['precise-location', { position: { latitude: 48.20849, longitude: 16.37208 } }],
  ['precise-location', { ll: '48.20849,16.37208' }],
  ['coarse-location', { geo: { city: 'Wien' } }],
  ['mobile-network', { operator: 'T-Mobile A' }],
  ['mobile-network', { operator: '23203' }],
  ['auth-token', { accessToken: 'gho_16C7e42F292c6912E7710c838347Ae178B4a' }],
  ['cookie-identifier', { visitorId: 'v1.7c9e6679f7425440' }],
  ['device-identifier', { deviceId: '7c9e6679-7425-40de-944b-e07fc1f90ae7' }],
  ['push-token', { fcmToken: 'cXyZ12345678:APA91bHun4MxP5egoKMwt2KZFBaFUH' }],
  ['contact-identifier', { phones: ['+436641234567'] }],
  ['contact-identifier', { invitee: 'ben@post.example' }],
  ['contact-list', { contacts: ['+436641234567', '+436641234568', '+436641234569'] }],
  [
    'contact-list',
    { addressBook: [{ tel: '+436641234567' }, { tel: '+436641234568' }, { tel: '+436641234569' }] },
  ],
  ['usage-event', { eventName: 'panel_opened' }],
  ['page-url', { referrer: 'https://a.example/inbox?x=1' }],
  ['connection', { effectiveType: '4g' }],
  ['fingerprint', { canvasHash: 'a1b2c3d4' }],
  ['fingerprint', { fp: '9f86d081884c7d65' }],
];

const NEGATIVE: [DataTypeMember, Record<string, unknown>][] = [
  ['ip-address', { version: '126.0.0.0', appVersion: '10.2.3.4' }],
  [
    'ip-address',
    { c: 'candidate:0 1 UDP 2122187007 359fa96a-7054-4188-9036-a37b4b884f0e.local 51889 typ host' },
  ],
  [
    'ip-address',
    { sdp: 'v=0\r\no=- 1 2 IN IP4 127.0.0.1\r\ns=-\r\nt=0 0\r\nm=audio 9 UDP/TLS/RTP/SAVPF 111\r\n' },
  ],
  ['timezone', { path: 'Users/Shared/Europe' }],
  ['language', { code: 'ab-cd' }],
  ['screen', { ratio: '2x3' }],
  ['presence', { status: 'ok', state: 'pending' }],
  ['message-content', { text: 'https://a.example/x', body: '{}' }],
  ['contact-identifier', { order: '4366412345678', ts: 1767225600123 }],
  ['contact-list', { chunks: ['a3f8c1d2e4', 'b3f8c1d2e4', 'c3f8c1d2e4', 'd3f8c1d2e4', 'e3f8c1d2e4'] }],
  ['operating-system', { id: 'WINTBFC664N5ORYT4ILX' }],
  ['precise-location', { lat: 4800, lng: 1 }],
  ['battery', { level: 3 }],
  ['fingerprint', { fp: 1234 }],
  ['fingerprint', { fp: '1234567890' }],
  ['last-seen', { lastSeen: null }],
  ['mobile-network', { operator: 'search' }],
  ['mobile-network', { narrow: [{ operator: 'is', operand: 'unread' }] }],
  ['coarse-location', { dma: '0' }],
  ['coarse-location', { dma: 1 }],
];

describe('typed metadata', () => {
  test.each(POSITIVE)('%s: %j', (dataType, body) => {
    expect(typesIn(body).map((i) => i.dataType)).toContain(dataType);
  });

  test.each(NEGATIVE)('no %s: %j', (dataType, body) => {
    expect(typesIn(body).map((i) => i.dataType)).not.toContain(dataType);
  });

  test('shows harmless values and masks the others', () => {
    const excerpts = typesIn({
      tz: 'Asia/Tokyo',
      msgBody: 'a secret plan',
      device: "Ada's iPhone",
      note: 'x',
    }).map((i) => i.excerpt);
    expect(excerpts).toEqual(['tz: Asia/Tokyo', 'msgBody: [message-content]', 'device: [device-model]']);
  });

  test('a key that is a value is masked in path and excerpt', () => {
    const items = typesIn({ 'ada moreño': { tz: 'Asia/Tokyo' }, '+436641234567': { lang: 'de' } });
    expect(JSON.stringify(items)).not.toMatch(/more|6641234567/i);
  });

  test('headers', () => {
    const items = typesIn('', {
      body: null,
      headers: [
        [
          'user-agent',
          'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/140.0.0.0 Safari/537.36',
        ],
        ['accept-language', 'de-AT,de;q=0.8'],
        ['referer', 'https://a.example/chat?tz=Asia%2FTokyo'],
        ['cookie', '_ga=GA1.1.632803545.1783718640'],
        ['authorization', 'Bearer abcdefgh12345678'],
      ],
    });
    expect(items.map((i) => [i.dataType, i.location])).toEqual(
      expect.arrayContaining([
        ['browser', 'header.user-agent'],
        ['operating-system', 'header.user-agent'],
        ['language', 'header.accept-language'],
        ['page-url', 'header.referer'],
        ['timezone', 'header.referer.query.tz'],
        ['cookie-identifier', 'header.cookie'],
        ['auth-token', 'header.authorization'],
      ]),
    );
  });
});
