import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { DataTypeMember } from '../model/data-types.ts';
import type { Payload } from '../model/payload.ts';
import { detect } from './detect.ts';
import { compileIdentity } from './needles.ts';

const hash = (name: string, text: string) => createHash(name).update(text).digest('hex');
const URL_WITHOUT = 'https://api.example/x';

function itemsOf(dataType: DataTypeMember | null, value: string, sent: unknown, url = URL_WITHOUT) {
  const needles = compileIdentity(dataType === null ? [] : [{ dataType, value, label: 'mine' }]);
  const text = typeof sent === 'string' ? sent : JSON.stringify(sent);
  const payload: Payload = {
    channel: 'fetch',
    method: 'POST',
    url,
    headers: [],
    body: new TextEncoder().encode(text),
    contentType: typeof sent === 'string' ? 'application/x-www-form-urlencoded' : 'application/json',
  };
  return detect(payload, needles).items;
}
const found = (...asked: Parameters<typeof itemsOf>): string[] =>
  itemsOf(...asked).map((item) => (item.label === 'mine' ? 'mine' : item.dataType));

const MAIL = 'ada.l@mail.example';

describe('what stands beside an encoding', () => {
  it.each([
    `https://gravatar.example/avatar/${hash('md5', MAIL)}?s=80`,
    `em_${hash('sha256', MAIL)}`,
    `${hash('md5', MAIL)}_200`,
    `users/${hash('sha256', MAIL)}/prefs`,
    `https://a.example/reset/${Buffer.from(MAIL).toString('base64url')}/x`,
    `v1_${Buffer.from(MAIL).toString('base64url')}`,
    `0x${Buffer.from(MAIL).toString('hex')}`,
  ])('hides no e-mail address: %s', (p) => expect(found('email-address', MAIL, { p })).toEqual(['mine']));

  it('is nothing where it is not of the person', () => {
    expect(found('email-address', MAIL, { p: `em_${hash('sha256', 'bob@mail.example')}` })).toEqual([]);
  });
});

it('finds a plus in an address that a form or a query made a space of', () => {
  const plus = 'ada+wa@mail.example';
  expect(found('email-address', plus, {}, `${URL_WITHOUT}?email=${plus}`)).toEqual(['mine']);
  expect(found('email-address', plus, { q: 'a=1&e=ada%2Bwa%40mail.example' })).toEqual(['mine']);
  const twice = `payload=${encodeURIComponent('email=ada%2Bwa%40mail.example&x=1')}`;
  expect(found('email-address', plus, twice)).toEqual(['mine']);
  expect(found('email-address', plus, { x: 'ada and wa@mail.example' })).toEqual([]);
});

it.each([
  ['Ada.Moreno+news@gmail.com', 'adamoreno+news@gmail.com'],
  ['Ada.Moreno+news@gmail.com', 'ada.moreno@googlemail.com'],
  ['Ada.Moreno+news@gmail.com', 'Ada.Moreno+News@GoogleMail.com'],
  ['ada@müller.example', 'ada@xn--mller-kva.example'],
])('finds the address %s as %s', (mail, x) => expect(found('email-address', mail, { x })).toEqual(['mine']));

it.each([
  ['ada-l@mail.example', 'adal@mail.example'],
  ['王伟@mail.example', '李四@mail.example'],
  ['почта@mail.example', 'to: @mail.example'],
  ['王wei@mail.example', 'wei@mail.example'],
])('takes for the address %s no other: %s', (mail, x) =>
  expect(found('email-address', mail, { x })).not.toContain('mine'),
);

it('finds an address as Reddit hashes it', () => {
  const sent = (mail: string) => ({ em: hash('sha256', mail) });
  expect(found('email-address', 'Ada-L+x@mail.example', sent('adal@mail.example'))).toEqual(['mine']);
  expect(found('email-address', '王伟@mail.example', sent('@mail.example'))).not.toContain('mine');
});

describe('a date of birth in other spellings', () => {
  it.each([
    '21.04.1990',
    '04/21/1990',
    '21/4/1990',
    '19900421',
    '1990-04-21T00:00:00.000Z',
    'April 21, 1990',
    '21 Apr 1990',
  ])('%s', (x) => expect(found('date-of-birth', '1990-04-21', { x })).toEqual(['mine']));

  it('is found hashed as advertisers write it', () => {
    expect(found('date-of-birth', '21.04.1990', { db: hash('sha256', '19900421') })).toEqual(['mine']);
  });

  it('is no other date', () => {
    expect(
      found('date-of-birth', '1990-04-21', { x: '1990-04-22', y: '199004210', z: '1990-21-40' }),
    ).toEqual([]);
  });
});

it.each([
  ['Jürgen Müller', 'Juergen Mueller'],
  ['José Núñez', 'José Núñez'.normalize('NFD')],
  ['José Núñez'.normalize('NFD'), 'José Núñez'.normalize('NFC')],
  ['özgür çelik', 'Özgür Çelik'],
  ['Zoë O’Brien', "Zoë O'Brien"],
  ['Ada King Lovelace', 'Ada Lovelace'],
  ['Jürgen Müller', 'MÜLLER Jürgen'],
  ['Jürgen Müller', 'Müller,Jürgen'],
  ['İbrahim Şahin', 'ibrahim şahin'],
  ['İbrahim Şahin', 'İBRAHİM ŞAHİN'],
])('finds the name %s as %s', (name, x) => expect(found('name', name, { x })).toEqual(['mine']));

it.each([
  'Ada_Lovelace_CV.pdf',
  'https://people.example/ada-lovelace/',
  '/search?who=Ada+Lovelace&x=1',
  'lovelace_ada.png',
])('finds a name that signs join: %s', (x) => expect(found('name', 'Ada Lovelace', { x })).toEqual(['mine']));

it.each([
  ['Ada Lovelace', 'ada.lovelace@other.example'],
  ['Ada Lovelace', 'nada-lovelace'],
  ['Ada Lovelace', 'ada-lovelaces'],
  ['Jo Li', 'https://people.example/jo-li'],
])('finds no name, %s, in %s', (name, x) => expect(found('name', name, { x })).not.toContain('mine'));

it.each([
  ['+4915155501234', '+49 (0) 151 55501234'],
  ['+4915155501234', '0151/55501234'],
  ['+4915155501234', '4915155501234.0'],
  ['+14155550132', '+14155550132.1'],
  // Messengers know Brazil's without its ninth digit, and Mexico's with a 1.
  ['+5541991234567', '554191234567@s.whatsapp.net'],
  ['+554191234567', '5541991234567'],
  ['+525512345678', '5215512345678@s.whatsapp.net'],
  ['+541112345678', '5491112345678'],
])('finds the number %s as %s', (number, from) =>
  expect(found('phone-number', number, { from })).toEqual(['mine']),
);

it.each([[{ a: '4915155501234.5.1' }], [{ a: '14155550132.1234' }], [{ a: '554191234568@s.whatsapp.net' }]])(
  'takes no other number for the own: %j',
  (sent) => expect(found('phone-number', '+4915155501234', sent)).not.toContain('mine'),
);

it('tells a number of three digits by its name alone', () => {
  for (const sent of [{ status: 200 }, { retries: '200' }, { x: [200] }])
    expect(found('user-id', '200', sent), JSON.stringify(sent)).not.toContain('mine');
  for (const sent of [{ user_id: 200 }, { uid: '200' }, { user: 200 }])
    expect(found('user-id', '200', sent), JSON.stringify(sent)).toContain('mine');
  expect(found('user-id', '2001', { x: 2001 })).toContain('mine');
});

describe('nobody is accused by', () => {
  it.each([
    [{ assets: ['a@2x.png', 'b@2x.png', 'c@2x.png'] }],
    [{ file: 'vendors@app.min.js' }],
    [{ order_number: '1002345678' }],
    [{ sequence_number: 48210933 }],
    [{ pull_request: { number: 12345678 } }],
    [{ number: '2024-01-15' }],
    [
      {
        sdkVersion: '5.1.12.3',
        lib_version: '5.1.12.3',
        firmware: '5.1.12.3',
        driver: '10.18.10.4',
        oid: '1.3.6.1',
      },
    ],
    [{ age: 53531, body: {} }],
    [{ cache: { age: 86400 } }],
    [{ password: '[Filtered]' }],
    [{ password: '********' }],
    [{ password: '••••••••' }],
    [{ credentials: 'same-origin' }],
    [{ model: 'gpt-4o-mini' }],
    [{ model: 'res.partner' }],
    [{ provider: 'google' }],
    [{ userAgent: 'JSClient/3.0' }],
    [{ clientIp: '0.0.0.0' }],
    [{ loc: '42,17' }],
    [{ center: '0.5,0.5' }],
    [{ point: [0.5, 0.25, 1] }],
    [{ position: [100.2501, 20.7502] }],
    [{ headings: { en: 'New message' } }],
    [{ terms: 'accepted' }],
    [{ region: 'Asia/Pacific' }],
    [{ platform: 'web' }],
    [{ mobile_network_type: 'unknown', os: 'Unknown', country: '(not set)', carrier: 'N/A', gpu: 'none' }],
    [{ message: 'undefined', browser: '[object Object]', q: 'null', gender: 'null', readAt: 'NaN' }],
    [{ platform: 'javascript' }],
    [{ endpoint: 'https://fcm.googleapis.com/fcm/send/' }],
    [{ endpoint: 'https://api.example/web.push.apple.com/some/long/path' }],
  ])('%j', (sent) => expect(found(null, '', sent)).toEqual([]));

  it('a cookie that only says what was chosen', () => {
    const cookie = (value: string) =>
      detect(
        {
          channel: 'fetch',
          method: 'GET',
          url: URL_WITHOUT,
          headers: [['cookie', value]],
          body: new Uint8Array(0),
          contentType: '',
        },
        compileIdentity([]),
      ).items.map((item) => item.dataType);
    expect(cookie('theme=dark; lang=fr')).not.toContain('cookie-identifier');
    expect(cookie('theme=dark; sid=8f14e45f')).toContain('cookie-identifier');
  });
});

it.each([
  [{ to: 'bob@gmail.com' }, 'contact-identifier'],
  [{ to: 'bob@office.local' }, 'contact-identifier'],
  [{ to: 'bob@müller.de' }, 'contact-identifier'],
  [{ to: 'bob@xn--e1aybc.xn--p1ai' }, 'contact-identifier'],
  [{ number: '4915155501234' }, 'contact-identifier'],
  [{ callerNumber: '15155501234' }, 'contact-identifier'],
  [{ clientIp: '10.18.10.4' }, 'ip-address'],
  [{ age: 34 }, 'date-of-birth'],
  [{ password: 'hunter2hunter2' }, 'auth-token'],
  [{ model: 'Pixel 7' }, 'device-model'],
  [{ provider: 'Vodafone' }, 'mobile-network'],
  [{ en: 'page_view' }, 'usage-event'],
  [{ geometry: { coordinates: [13.404954, 52.520008] } }, 'precise-location'],
  [{ center: '52.520008,13.404954' }, 'precise-location'],
  [{ platform: 'MacIntel' }, 'operating-system'],
  [{ message: 'unknown' }, 'message-content'],
  [{ search: 'none' }, 'search-query'],
  [{ endpoint: 'https://fcm.googleapis.com/fcm/send/dGVzdA:APA91bHPRgkF3JUikC4ENAHE' }, 'push-token'],
  [{ token: 'https://updates.push.services.mozilla.com/wpush/v2/gAAAAABtest' }, 'push-token'],
  [{ e: 'https://wns2-par02p.notify.windows.com/w/?token=BQYAAAC'.padEnd(500, 'x') }, 'push-token'],
])('still finds in %j: %s', (sent, type) => expect(found(null, '', sent)).toEqual([type]));

describe('what advertisers’ scripts hash', () => {
  const name = 'Ada King O’Hara';
  it.each(['ada', 'ada king', 'o’hara', 'ohara'])('a name alone: %s', (part) => {
    expect(found('name', name, { fn: hash('sha256', part) })).toEqual(['mine']);
  });
  // The digests that Meta's own documentation gives.
  it.each([
    ['Mary Smith', '6915771be1c5aa0c886870b6951b03d7eafc121fea0e80a5ea83beb7c449f4ec'],
    ['Valéry Dupont', '08e1996b5dd49e62a4b4c010d44e4345592a863bb9f8e3976219bac29417149c'],
    ['정 민수', '8fa8cd9c440be61d0151429310034083132b35975c4bea67fdd74158eb51db14'],
  ])('the first name of %s', (whole, fn) => expect(found('name', whole, { fn })).toEqual(['mine']));
  it('is no name that somebody else has', () => {
    expect(found('name', name, { fn: hash('sha256', 'bob'), ln: hash('sha256', 'king') })).toEqual([]);
  });

  it.each([
    ['Ada.Moreno+news@gmail.com', 'adamoreno+news@gmail.com'],
    ['Ada.Moreno+news@gmail.com', 'adamoreno@gmail.com'],
    ['ada_moreno-1+x@mail.example', 'adamoreno1@mail.example'],
  ])('the address %s as %s', (mail, written) =>
    expect(found('email-address', mail, { em: hash('sha256', written) })).toEqual(['mine']),
  );
  it('the address that Reddit’s own documentation gives', () => {
    const em = 'ff8d9819fc0e12bf0d24892e45987e249a28dce836a85cad60e28eaaa8c6d976';
    expect(found('email-address', 'Al.ice$+Apple@Example.Com', { em })).toEqual(['mine']);
  });
  it('a gender by its letter, and no other letter', () => {
    expect(found('gender', 'Female', { ge: hash('sha256', 'f') })).toEqual(['mine']);
    expect(found('gender', 'Female', { ge: hash('sha256', 'm') })).toEqual([]);
    expect(found('gender', 'f', { kind: 'f', x: ['f'] })).toEqual([]);
    expect(found('gender', 'f', { gender: 'f' })).toContain('mine');
  });
  it('a street of an address', () => {
    const home = '12 Elm Street, Springfield, 62704';
    expect(found('postal-address', home, { s: hash('sha256', '12 elm street') })).toEqual(['mine']);
    expect(found('postal-address', home, { s: hash('sha256', 'springfield') })).toEqual([]);
  });

  const mail = hash('sha256', 'bob@mail.example');
  it.each([
    ['a query', {}, `${URL_WITHOUT}?ud%5Bem%5D=${mail}`],
    ['an event', { user: { email: mail } }, URL_WITHOUT],
    ['a name that says so', { email_md5: hash('md5', 'bob@mail.example') }, URL_WITHOUT],
    ['a telephone', { sha256_phone_number: mail.toUpperCase() }, URL_WITHOUT],
  ])('is somebody’s where its name says so, though nobody entered them: %s', (_, sent, url) => {
    expect(found(null, '', sent, url)).toEqual(['contact-identifier']);
    expect(itemsOf(null, '', sent, url)[0]).toMatchObject({
      level: 'derived',
      excerpt: expect.not.stringContaining(mail),
    });
  });
  it.each([
    ['nothing', { email: hash('sha256', ''), em: hash('md5', '') }],
    ['the token of a link', { verify_email: mail, email_token: mail }],
    ['some identifier', { mail: hash('md5', 'x'), phone: 'f'.repeat(64) }],
  ])('is nobody’s where it is of %s', (_, sent) => expect(found(null, '', sent)).toEqual([]));
  it('is the person’s own, once, where it is', () => {
    expect(found('email-address', MAIL, { email: hash('sha256', MAIL) })).toEqual(['mine']);
  });
});

it('names a token by what it is, and no other text with dots', () => {
  const steps = (x: string) =>
    itemsOf('email-address', MAIL, { x }).find(({ label }) => label === 'mine')?.encodings;
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  expect(steps(`${part({ alg: 'none' })}.${part({ email: MAIL })}.`)).toEqual(['jwt']);
  expect(steps(`tv.1~em.${createHash('sha256').update(MAIL).digest('base64url')}`)).toEqual([
    'base64',
    'sha256',
  ]);
  expect(steps(`v1.${Buffer.from(MAIL).toString('base64url')}`)).toEqual(['base64']);
});

it('takes words in brackets for words, and a list for a list', () => {
  const shown = (x: unknown) => itemsOf(null, '', x).map(({ location, excerpt }) => [location, excerpt]);
  expect(shown({ event_type: '[Amplitude] Page Viewed' })).toEqual([
    ['body.event_type', 'event_type: [Amplitude] Page Viewed'],
  ]);
  for (const list of [
    '["bob@mail.example"]',
    '[{"email":"bob@mail.example"}]',
    '[1,{"email":"bob@mail.example"}]',
    '[null, "bob@mail.example"]',
  ])
    expect(found(null, '', { p: list }), list).toEqual(['contact-identifier']);
});

it('names the browser, not the library that asks', () => {
  expect(found(null, '', { userAgent: 'Mozilla/5.0 (X11; Linux x86_64) client/1.0' })).toContain('browser');
  expect(found(null, '', { browser: 'Firefox/128' })).toEqual(['browser']);
  expect(found(null, '', { user_agent: 'aws-sdk-js/3.454.0 os/other' })).toEqual([]);
});

describe('a UUID as its bytes', () => {
  const uuid = '7f3c1d52-9a4e-4b6f-8d01-c2e35a97b648';
  const bytes = Buffer.from(uuid.replaceAll('-', ''), 'hex');
  const guid = Buffer.concat([
    bytes.subarray(0, 4).reverse(),
    bytes.subarray(4, 6).reverse(),
    bytes.subarray(6, 8).reverse(),
    bytes.subarray(8),
  ]);
  const original = Buffer.from(uuid.replaceAll('-', ''), 'hex');
  it.each([
    ['in base64', original.toString('base64'), ['base64', 'bytes']],
    ['in base64 for addresses', original.toString('base64url'), ['base64', 'bytes']],
    ['of a GUID', guid.toString('base64'), ['base64', 'bytes']],
    ['as it is written', uuid, []],
    ['without its dashes', original.toString('hex'), []],
  ])('%s', (_, id, encodings) => {
    const items = itemsOf('user-id', uuid, { id }).filter(({ label }) => label === 'mine');
    expect(items).toHaveLength(1);
    expect(items[0]).toMatchObject({ encodings, level: encodings.length > 0 ? 'decoded' : 'plaintext' });
  });
  it('is found in a protobuf message', () => {
    const message = Buffer.concat([Buffer.from([0x08, 0x96, 0x01, 0x12, 16]), original]);
    expect(found('user-id', uuid, { m: message.toString('base64') })).toEqual(['mine']);
  });
  it('is no other', () => {
    const other = Buffer.from(original);
    other[15]! ^= 1;
    expect(found('user-id', uuid, { id: other.toString('base64') })).toEqual([]);
  });
});
