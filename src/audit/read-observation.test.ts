import { zlibSync } from 'fflate';
import { expect, test } from 'vitest';
import { appById } from '../apps/index.ts';
import { compileIdentity } from '../detect/needles.ts';
import type { Observation } from '../model/payload.ts';
import { readObservation } from './read-observation.ts';

const asked = (url: string, method = 'GET'): Observation => ({
  id: 'page:1',
  witness: 'page',
  time: 0,
  channel: 'fetch',
  context: 'page',
  method,
  url,
  headers: [],
  body: null,
  bytes: 0,
  contentType: '',
  read: 'full',
  reason: '',
});

function typesIn(observation: Observation, app: string): string[] {
  const context = { session: 's', transmission: 't', app: appById(app)!, needles: compileIdentity([]) };
  return readObservation(observation, context)!.items.map(({ dataType }) => dataType);
}

test('what the grammar names in an address is not named again by its look', () => {
  const search = asked('https://discord.com/api/v9/guilds/100000000000000001/messages/search?content=lunch');
  expect(typesIn(search, 'discord')).toEqual(['group-membership', 'search-query']);
  // Without the grammar the name is all there is to go by.
  expect(typesIn(search, 'generic')).toEqual(['message-content']);
});

test('what the grammar does not name in an address is still searched', () => {
  const located =
    'https://discord.com/api/v9/guilds/100000000000000001/messages/search?content=lunch&locale=de-DE';
  expect(typesIn(asked(located), 'discord')).toContain('language');
});

test('a compressed message that holds more closed bytes than it had itself is read all the same', () => {
  // A message of one contact's with 128 like bytes in place of its ciphertext.
  const head = 'f8081308fb0a3eb0aabbccddeeff001211faff8615550100002f030437f801f8081d5145044d2643fc80';
  const message = Buffer.from(head + '00'.repeat(128), 'hex');
  const body = Uint8Array.from([2, ...zlibSync(message)]);
  const handed: Observation = {
    ...asked('https://web.whatsapp.com/', 'ENCRYPT'),
    channel: 'crypto',
    body,
    bytes: body.length,
  };
  const context = {
    session: 's',
    transmission: 't',
    app: appById('whatsapp')!,
    needles: compileIdentity([]),
  };
  const entry = readObservation(handed, context)!;
  expect(entry).toMatchObject({ level: 'before-encryption', opaqueBytes: body.length });
  expect(entry.items.map(({ dataType }) => dataType)).toEqual(['contact-identifier', 'message-metadata']);
});

test('a message to the worker that its decoder cannot open is size and time, whatever its wrapping adds', () => {
  const stanza = Buffer.from('ff00ff00ff00', 'hex').toString('base64');
  const content = { namespace: 'comms', name: 'castStanza', arg: { stanza: { $bytes: stanza } } };
  const body = Buffer.from(JSON.stringify([{ type: 'request', content }]));
  const handed: Observation = {
    ...asked('https://web.whatsapp.com/', 'POST'),
    channel: 'worker-bridge',
    body,
    bytes: body.length,
  };
  const context = {
    session: 's',
    transmission: 't',
    app: appById('whatsapp')!,
    needles: compileIdentity([]),
  };
  expect(readObservation(handed, context)).toMatchObject({
    level: 'size-and-time',
    opaqueBytes: 6,
    items: [],
  });
});

test('what was not opened to its end is read in part only', () => {
  const context = { session: 's', transmission: 't', app: appById('generic')!, needles: compileIdentity([]) };
  const sent = (body: Uint8Array) =>
    readObservation({ ...asked('https://a.example/', 'POST'), body, bytes: body.length }, context)!;
  const whole = zlibSync(new TextEncoder().encode('{"a":"b"}'));
  expect([sent(whole).read, sent(whole).reason]).toEqual(['full', '']);
  const bomb = zlibSync(new Uint8Array(40_000_000));
  expect([sent(bomb).read, sent(bomb).reason]).toEqual(['partial', 'too much in it to open all']);
});

test.each([
  ['Socket.IO', 'websocket', 'wss://a.example/socket.io/?EIO=4', '42["hello",{"mail":"ada@mail.example"}]'],
  ['a form of JSON', 'fetch', 'https://api-js.mixpanel.com/track/', `data=${mixpanelEvents()}&verbose=1`],
  [
    'lines of parameters',
    'fetch',
    'https://www.google-analytics.com/g/collect?v=2&tid=G-ABC1',
    'en=page_view&ep.mail=ada%40mail.example\nen=scroll',
  ],
] as const)('a value that a grammar has read is told once: %s', (_, channel, url, text) => {
  const body = new TextEncoder().encode(text);
  const needles = compileIdentity([{ dataType: 'email-address', value: 'ada@mail.example', label: 'mine' }]);
  const context = { session: 's', transmission: 't', app: appById('generic')!, needles };
  const { items } = readObservation({ ...asked(url, 'POST'), channel, body, bytes: body.length }, context)!;
  expect(items.filter(({ label }) => label === 'mine')).toHaveLength(1);
});

function mixpanelEvents(): string {
  const properties = { token: 'b'.repeat(32), mail: 'ada@mail.example' };
  return encodeURIComponent(JSON.stringify([{ event: 'Login', properties }]));
}

test('a name of three letters is found where the grammar of a tool says that a visitor stands', () => {
  const events = Buffer.from(JSON.stringify([{ visitor_id: 'max', props: { limit: 'max' } }]));
  const context = {
    session: 's',
    transmission: 't',
    app: appById('generic')!,
    needles: compileIdentity([{ dataType: 'username', value: 'max', label: 'mine' }]),
  };
  const body = new Uint8Array(events);
  const sent = { ...asked('https://data.pendo.io/data/ptm.gif/k', 'POST'), body, bytes: body.length };
  const mine = readObservation(sent, context)!.items.filter(({ label }) => label === 'mine');
  expect(mine.map(({ location }) => location)).toEqual(['body[0].visitor_id']);
});

test('a project’s public key in an address that a grammar has read is no token of the person’s', () => {
  const token = '0123456789abcdef0123456789abcdef';
  const context = encodeURIComponent('{"user_id":"u-17"}');
  const address = `https://api-js.mixpanel.com/flags/?context=${context}&token=${token}&mp_lib=web`;
  expect(typesIn(asked(address, 'GET'), 'generic')).toEqual(['user-id']);
});
