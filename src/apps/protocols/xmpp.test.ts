import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { payloadOf } from '../payload-of.ts';
import { decodeXmpp } from './xmpp.ts';

const C = 'xmlns="jabber:client"';
const BOB = '15550100002@chat.example';
const read = (xml: string) => decodeXmpp(payloadOf(xml))!;
const types = (xml: string) => [...new Set(read(xml).items.map(({ dataType }) => dataType))].sort();

describe('presence', () => {
  test.each([
    [`<presence ${C}/>`, ['presence']],
    [`<presence ${C} type="unavailable"/>`, ['presence']],
    [`<presence ${C}><show>away</show><status>at lunch</status></presence>`, ['presence', 'status-text']],
    [`<presence ${C} type="subscribe" to="${BOB}"/>`, ['contact-identifier']],
    [`<presence ${C} type="unsubscribed" to="${BOB}"/>`, ['contact-identifier']],
    [
      `<presence ${C} to="room@muc.chat.example/Ada"><x xmlns="http://jabber.org/protocol/muc"/></presence>`,
      ['group-membership', 'name', 'presence'],
    ],
    [
      `<presence ${C}><idle xmlns="urn:xmpp:idle:1" since="2026-11-20T10:00:00Z"/></presence>`,
      ['last-seen', 'presence'],
    ],
    [
      `<presence ${C}><c xmlns="http://jabber.org/protocol/caps" node="https://conversejs.org" ver="x" hash="sha-1"/></presence>`,
      ['app-version', 'presence'],
    ],
    [
      `<presence ${C}><x xmlns="vcard-temp:x:update"><photo>da39a3ee</photo></x></presence>`,
      ['presence', 'profile-photo'],
    ],
  ])('%s', (xml, expected) => expect(types(xml)).toEqual(expected));
});

describe('message', () => {
  const STATE = 'xmlns="http://jabber.org/protocol/chatstates"';
  test.each([
    [`<composing ${STATE}/><no-store xmlns="urn:xmpp:hints"/>`, ['contact-identifier', 'typing']],
    [`<paused ${STATE}/>`, ['contact-identifier', 'typing']],
    [`<active ${STATE}/>`, ['contact-identifier', 'presence']],
    [`<gone ${STATE}/>`, ['contact-identifier', 'presence']],
    [`<received xmlns="urn:xmpp:receipts" id="a"/>`, ['contact-identifier', 'delivery-receipt']],
    [`<received xmlns="urn:xmpp:chat-markers:0" id="a"/>`, ['contact-identifier', 'delivery-receipt']],
    [`<displayed xmlns="urn:xmpp:chat-markers:0" id="a"/>`, ['contact-identifier', 'read-receipt']],
    [
      `<body>hello</body><request xmlns="urn:xmpp:receipts"/><active ${STATE}/>`,
      ['contact-identifier', 'message-content', 'message-metadata', 'presence'],
    ],
    [
      `<body>https://files.example/a</body><x xmlns="jabber:x:oob"><url>https://files.example/a</url></x>`,
      ['attachment', 'contact-identifier', 'message-content', 'message-metadata'],
    ],
    [
      `<geoloc xmlns="http://jabber.org/protocol/geoloc"><lat>52.5</lat><lon>13.4</lon></geoloc>`,
      ['contact-identifier', 'message-metadata', 'precise-location'],
    ],
    [
      `<propose xmlns="urn:xmpp:jingle-message:0" id="c1"/>`,
      ['call-metadata', 'contact-identifier', 'message-metadata'],
    ],
  ])('%s', (inner, expected) => {
    expect(types(`<message ${C} to="${BOB}" type="chat" id="m1">${inner}</message>`)).toEqual(expected);
  });

  test('a room is a group, whatever its address', () => {
    expect(types(`<message ${C} to="r@h.example" type="groupchat"><body>hi</body></message>`)).toEqual([
      'group-membership',
      'message-content',
      'message-metadata',
    ]);
  });

  const OMEMO = [
    `<encrypted xmlns="eu.siacs.conversations.axolotl"><header sid="77"><key rid="5">QUJDRA==</key><iv>AAAAAAAAAAAAAAAA</iv></header><payload>c2VjcmV0</payload></encrypted>`,
    `<encrypted xmlns="urn:xmpp:omemo:2"><header sid="77"><keys jid="${BOB}"><key rid="5">QUJDRA==</key></keys></header><payload>c2VjcmV0</payload></encrypted>`,
  ];
  test.each(OMEMO)('encrypted content stays closed: %.60s', (encrypted) => {
    const reading = read(
      `<message ${C} to="${BOB}" type="chat"><body>This message is encrypted</body>${encrypted}<encryption xmlns="urn:xmpp:eme:0" namespace="x"/></message>`,
    );
    expect([...new Set(reading.items.map(({ dataType }) => dataType))].sort()).toEqual([
      'contact-identifier',
      'device-identifier',
      'message-metadata',
    ]);
    expect(reading.opaqueBytes).toBeGreaterThanOrEqual(10);
    const kept = reading.fields.map(({ value }) => value);
    expect(kept).not.toContain('This message is encrypted');
    expect(kept).not.toContain('c2VjcmV0');
  });

  test('a body under an encryption hint is a notice, not content', () => {
    expect(
      types(
        `<message ${C} to="${BOB}"><body>[OTR]</body><encryption xmlns="urn:xmpp:eme:0" namespace="urn:xmpp:otr:0"/></message>`,
      ),
    ).not.toContain('message-content');
  });
});

describe('iq', () => {
  test.each([
    ['get', '', `<query xmlns="jabber:iq:roster"/>`, []],
    ['get', '', `<ping xmlns="urn:xmpp:ping"/>`, []],
    ['get', 'chat.example', `<query xmlns="http://jabber.org/protocol/disco#info"/>`, []],
    [
      'set',
      '',
      `<query xmlns="jabber:iq:roster"><item jid="${BOB}" name="Bob"/></query>`,
      ['contact-identifier'],
    ],
    ['set', '', `<block xmlns="urn:xmpp:blocking"><item jid="${BOB}"/></block>`, ['contact-identifier']],
    ['get', BOB, `<vCard xmlns="vcard-temp"/>`, ['contact-identifier']],
    [
      'set',
      '',
      `<vCard xmlns="vcard-temp"><FN>Ada</FN><EMAIL><USERID>a@b.example</USERID></EMAIL><PHOTO><BINVAL>AAAA</BINVAL></PHOTO></vCard>`,
      ['email-address', 'name', 'profile-photo'],
    ],
    [
      'set',
      '',
      `<query xmlns="urn:xmpp:mam:2"><x xmlns="jabber:x:data"><field var="with"><value>${BOB}</value></field></x></query>`,
      ['contact-identifier'],
    ],
    ['set', '', `<query xmlns="urn:xmpp:mam:2"/>`, []],
    [
      'set',
      '',
      `<bind xmlns="urn:ietf:params:xml:ns:xmpp-bind"><resource>web-1</resource></bind>`,
      ['device-identifier'],
    ],
    ['result', BOB, `<query xmlns="jabber:iq:last" seconds="42"/>`, ['contact-identifier', 'last-seen']],
    [
      'result',
      '',
      `<query xmlns="jabber:iq:version"><name>Converse</name><version>14</version><os>Linux</os></query>`,
      ['app-version', 'operating-system'],
    ],
    [
      'set',
      '',
      `<pubsub xmlns="http://jabber.org/protocol/pubsub"><publish node="eu.siacs.conversations.axolotl.bundles:77"><item id="current"/></publish></pubsub>`,
      ['device-identifier', 'public-key'],
    ],
    [
      'set',
      '',
      `<pubsub xmlns="http://jabber.org/protocol/pubsub"><publish node="urn:xmpp:omemo:2:devices"><item id="current"/></publish></pubsub>`,
      ['device-identifier'],
    ],
    [
      'get',
      BOB,
      `<pubsub xmlns="http://jabber.org/protocol/pubsub"><items node="urn:xmpp:omemo:2:devices"/></pubsub>`,
      ['contact-identifier'],
    ],
    [
      'set',
      '',
      `<enable xmlns="urn:xmpp:push:0" jid="push.example" node="n"><x xmlns="jabber:x:data"><field var="secret"><value>s</value></field></x></enable>`,
      ['auth-token', 'push-token'],
    ],
    ['set', '', `<query xmlns="jabber:iq:search"><nick>bo</nick></query>`, ['search-query']],
    [
      'set',
      BOB,
      `<jingle xmlns="urn:xmpp:jingle:1" action="session-initiate"><content><transport><candidate ip="192.0.2.1"/></transport></content></jingle>`,
      ['call-metadata', 'contact-identifier', 'ip-address'],
    ],
  ])('%s %s %s', (type, to, inner, expected) => {
    const address = to ? ` to="${to}"` : '';
    expect(types(`<iq ${C} type="${type}"${address} id="1">${inner}</iq>`)).toEqual(expected);
  });

  test('the own address is a user name, its resource a device', () => {
    expect(
      types(`<iq ${C} from="a@chat.example/web-1" type="get"><ping xmlns="urn:xmpp:ping"/></iq>`),
    ).toEqual(['device-identifier', 'username']);
  });
});

describe('login', () => {
  const SASL = 'xmlns="urn:ietf:params:xml:ns:xmpp-sasl"';
  test('PLAIN: the name is found, the password never kept', () => {
    const reading = read(`<auth ${SASL} mechanism="PLAIN">${btoa('\0ada\0hunter2')}</auth>`);
    expect(reading.kind).toBe('xmpp/sasl');
    expect(reading.items.map(({ dataType }) => dataType).sort()).toEqual(['auth-token', 'username']);
    expect(reading.fields).toContainEqual(expect.objectContaining({ name: 'authcid', value: 'ada' }));
    expect(JSON.stringify(reading)).not.toContain('hunter2');
    expect(JSON.stringify(reading.items)).not.toContain('ada');
  });
  test('SCRAM: the first message names the user, the proof is a credential', () => {
    expect(types(`<auth ${SASL} mechanism="SCRAM-SHA-1">${btoa('n,,n=ada,r=x')}</auth>`)).toEqual([
      'username',
    ]);
    expect(types(`<response ${SASL}>${btoa('c=biws,r=x,p=y')}</response>`)).toEqual(['auth-token']);
  });
});

describe('transport', () => {
  test('BOSH: stanzas inside the body element', () => {
    const reading = decodeXmpp(
      payloadOf(
        `<body xmlns="http://jabber.org/protocol/httpbind" rid="1" sid="s" xml:lang="en"><message ${C} to="${BOB}"><body>hi</body></message></body>`,
        { channel: 'xhr', url: 'https://chat.example/http-bind' },
      ),
    )!;
    expect(reading.kind).toBe('xmpp/message');
    expect(reading.items.map(({ dataType }) => dataType).sort()).toEqual([
      'contact-identifier',
      'language',
      'message-content',
      'message-metadata',
    ]);
    expect(reading.items.every(({ location }) => location.startsWith('body.'))).toBe(true);
  });
  test('bare stanzas only on an address that says XMPP', () => {
    const xml = `<message to="${BOB}"><body>hi</body></message>`;
    expect(decodeXmpp(payloadOf(xml))).toBeNull();
    expect(decodeXmpp(payloadOf(xml, { url: 'wss://chat.example/xmpp-websocket' }))?.kind).toBe(
      'xmpp/message',
    );
  });
  test('other XML and other text are not XMPP', () => {
    expect(decodeXmpp(payloadOf('<svg xmlns="http://www.w3.org/2000/svg"/>'))).toBeNull();
    expect(decodeXmpp(payloadOf('{"a":1}'))).toBeNull();
    expect(decodeXmpp(payloadOf(null))).toBeNull();
  });
});

describe('values', () => {
  test('no excerpt shows an address or text', () => {
    const { items } = read(`<message ${C} to="${BOB}"><body>secret words</body></message>`);
    expect(JSON.stringify(items)).not.toMatch(/15550100002|secret/);
  });
  test('every attribute and text is a field for the search for identifiers', () => {
    const { fields } = read(
      `<iq ${C} type="set"><query xmlns="jabber:iq:roster"><item jid="${BOB}"/></query></iq>`,
    );
    expect(fields).toContainEqual({
      location: 'frame.iq.query.item.jid',
      name: 'jid',
      value: BOB,
      encodings: [],
    });
  });
});

describe('hostile bytes', () => {
  const WHOLE = `<message ${C} to="${BOB}" type="chat"><body>hello</body><active xmlns="http://jabber.org/protocol/chatstates"/></message>`;
  test('cut short: opaque and counted, or not recognised; never a guess', () => {
    for (let cut = 0; cut < WHOLE.length; cut++) {
      const reading = decodeXmpp(payloadOf(WHOLE.slice(0, cut)));
      if (!reading) continue;
      expect(reading).toMatchObject({ status: 'opaque', items: [], opaqueBytes: cut });
    }
    expect(decodeXmpp(payloadOf(WHOLE.slice(0, 60)))?.status).toBe('opaque');
  });
  test('random bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
        expect(decodeXmpp(payloadOf(bytes))).toBeNull();
      }),
    );
  });
  test('one byte changed', () => {
    const bytes = new TextEncoder().encode(WHOLE);
    fc.assert(
      fc.property(fc.nat(bytes.length - 1), fc.nat(255), (at, value) => {
        const changed = bytes.slice();
        changed[at] = value;
        decodeXmpp(payloadOf(changed));
      }),
    );
  });
});

test.each(['__proto__', '__defineGetter__', 'valueOf'])(
  'a query named %s is one that nobody knows',
  (name) => {
    expect(types(`<iq ${C} type="set"><query xmlns="${name}"/></iq>`)).toEqual([]);
    expect(types(`<iq ${C} type="set"><vCard xmlns="vcard-temp"><${name}>a</${name}></vCard></iq>`)).toEqual(
      [],
    );
  },
);
