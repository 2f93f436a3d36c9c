import type { DataTypeMember } from '../../model/data-types.ts';
import type { Draft } from '../draft.ts';
import { noteAddressee } from './jid.ts';
import { child, descendants, type Stanza } from './stanza.ts';

/** vcard-temp (XEP-0054) and vCard4 (XEP-0292) elements that hold something of the person. */
const VCARD: Readonly<Record<string, DataTypeMember>> = {
  FN: 'name',
  NICKNAME: 'name',
  GIVEN: 'name',
  FAMILY: 'name',
  MIDDLE: 'name',
  USERID: 'email-address',
  NUMBER: 'phone-number',
  BDAY: 'date-of-birth',
  GENDER: 'gender',
  STREET: 'postal-address',
  LOCALITY: 'postal-address',
  PCODE: 'postal-address',
  LAT: 'precise-location',
  BINVAL: 'profile-photo',
  EXTVAL: 'profile-photo',
  DESC: 'status-text',
};

/** `jabber:iq:register` and `jabber:iq:auth` fields (XEP-0077, XEP-0078). */
const ACCOUNT: Readonly<Record<string, DataTypeMember>> = {
  username: 'username',
  password: 'auth-token',
  digest: 'auth-token',
  email: 'email-address',
  name: 'name',
  first: 'name',
  last: 'name',
  phone: 'phone-number',
  resource: 'device-identifier',
};

/** Nodes of the personal eventing service (XEP-0163) and what publishing there gives away. */
const PUBLISHED: readonly (readonly [node: RegExp, type: DataTypeMember])[] = [
  [/^(eu\.siacs\.conversations\.axolotl\.devicelist|urn:xmpp:omemo:[12]:devices)$/, 'device-identifier'],
  [/^(eu\.siacs\.conversations\.axolotl\.bundles:\d+|urn:xmpp:omemo:[12]:bundles)$/, 'public-key'],
  [/^urn:xmpp:openpgp:0:public-keys/, 'public-key'],
  [/^urn:xmpp:avatar:(data|metadata)$/, 'profile-photo'],
  [/^http:\/\/jabber\.org\/protocol\/nick$/, 'name'],
  [/^http:\/\/jabber\.org\/protocol\/(mood|activity|tune)$/, 'status-text'],
  [/^http:\/\/jabber\.org\/protocol\/geoloc$/, 'precise-location'],
  [/^(urn:xmpp:bookmarks:1|storage:bookmarks)$/, 'group-membership'],
];

type Rule = (draft: Draft, query: Stanza, location: string, type: string) => void;

function byName(names: Readonly<Record<string, DataTypeMember>>): Rule {
  return (draft, query, location, type) => {
    if (type !== 'set') return;
    for (const node of descendants(query)) {
      const known = Object.hasOwn(names, node.name) ? names[node.name] : undefined;
      if (known && node.text.trim())
        draft.note(known, `${location}.${node.name}`, `<${node.name}> ${`[${known}]`}`);
    }
  };
}

/** Addresses that a list of items names: whom you block, add, or give a role. */
const itemAddresses: Rule = (draft, query, location, type) => {
  if (type !== 'set') return;
  for (const node of descendants(query)) {
    const jid = node.attrs.jid ?? (node.attrs.type === 'jid' ? node.attrs.value : undefined);
    if (node.name === 'item' && jid) noteAddressee(draft, `${location}.item.jid`, jid);
  }
};

const bookmarks: Rule = (draft, query, location, type) => {
  if (type !== 'set') return;
  for (const node of descendants(query)) {
    if (node.name === 'conference')
      draft.note('group-membership', location, '<conference> [group-membership]');
  }
};

const publish: Rule = (draft, pubsub, location, type) => {
  if (type !== 'set') return;
  const published = child(pubsub, 'publish');
  const node = published?.attrs.node ?? '';
  for (const [pattern, dataType] of PUBLISHED) {
    if (!pattern.test(node)) continue;
    draft.note(dataType, `${location}.publish`, `publish to ${node}`);
    // A bundle is published per device: its id stands in the node or on the item.
    const device = /:(\d+)$/.exec(node)?.[1] ?? child(published!, 'item')?.attrs.id;
    if (dataType === 'public-key' && device && /^\d+$/.test(device)) {
      draft.value('device-identifier', `${location}.publish.device`, 'device', device);
    }
  }
};

const archive: Rule = (draft, query, location, type) => {
  if (type !== 'set' && type !== 'get') return;
  for (const field of descendants(query)) {
    if (field.name !== 'field') continue;
    const value = child(field, 'value')?.text ?? '';
    if (field.attrs.var === 'with' && value) noteAddressee(draft, `${location}.with`, value);
  }
};

const softwareVersion: Rule = (draft, query, location, type) => {
  if (type !== 'result') return;
  for (const [name, dataType] of [
    ['name', 'app-version'],
    ['version', 'app-version'],
    ['os', 'operating-system'],
  ] as const) {
    const text = child(query, name)?.text;
    if (text) draft.note(dataType, `${location}.${name}`, `${name}: ${text}`);
  }
};

const push: Rule = (draft, enable, location) => {
  if (enable.name !== 'enable') return;
  draft.note('push-token', location, `<enable> push at ${enable.attrs.jid ?? ''}`);
  for (const field of descendants(enable)) {
    if (field.name === 'field' && field.attrs.var === 'secret' && child(field, 'value')?.text) {
      draft.note('auth-token', `${location}.secret`, 'secret: [auth-token]');
    }
  }
};

const call: Rule = (draft, jingle, location) => {
  draft.note('call-metadata', location, `<jingle action="${jingle.attrs.action ?? ''}">`);
  for (const node of descendants(jingle)) {
    if (node.name === 'candidate' && node.attrs.ip) {
      draft.value('ip-address', `${location}.candidate.ip`, 'ip', node.attrs.ip);
    }
  }
};

const RULES: Readonly<Record<string, Rule>> = {
  'vcard-temp': byName(VCARD),
  'jabber:iq:register': byName(ACCOUNT),
  'jabber:iq:auth': byName(ACCOUNT),
  'jabber:iq:roster': itemAddresses,
  'jabber:iq:privacy': itemAddresses,
  'urn:xmpp:blocking': itemAddresses,
  'http://jabber.org/protocol/muc#admin': itemAddresses,
  'jabber:iq:private': bookmarks,
  'http://jabber.org/protocol/pubsub': publish,
  'urn:xmpp:mam:2': archive,
  'urn:xmpp:mam:1': archive,
  'jabber:iq:version': softwareVersion,
  'urn:xmpp:push:0': push,
  'urn:xmpp:jingle:1': call,
  'jabber:iq:last': (draft, query, location, type) => {
    if (type === 'result' && query.attrs.seconds) {
      draft.note('last-seen', `${location}.seconds`, `seconds: ${query.attrs.seconds}`);
    }
  },
  'urn:xmpp:time': (draft, query, location, type) => {
    const offset = type === 'result' ? child(query, 'tzo')?.text : '';
    if (offset) draft.note('timezone', `${location}.tzo`, `tzo: ${offset}`);
  },
  'urn:ietf:params:xml:ns:xmpp-bind': (draft, bind, location, type) => {
    const resource = type === 'set' ? child(bind, 'resource')?.text : '';
    if (resource) draft.note('device-identifier', `${location}.resource`, `resource: ${resource}`);
  },
  'urn:xmpp:http:upload:0': (draft, request, location) => {
    const { size = '?' } = request.attrs;
    draft.note(
      'message-metadata',
      location,
      `upload of ${size} bytes, ${request.attrs['content-type'] ?? ''}`,
    );
  },
  'jabber:iq:search': (draft, query, location, type) => {
    if (type === 'set' && [...descendants(query)].some((node) => node.text.trim())) {
      draft.note('search-query', location, '<query> [search-query]');
    }
  },
};

/** One outgoing `<iq>`: what it asks, sets or answers, by the namespace of its child. */
export function readIq(draft: Draft, iq: Stanza, location: string): void {
  const type = iq.attrs.type ?? '';
  const room = iq.children.some((node) => node.ns.startsWith('http://jabber.org/protocol/muc#'));
  // The answer to a question concerns whoever asked; an error tells nothing but that.
  if (iq.attrs.to) noteAddressee(draft, `${location}.to`, iq.attrs.to, room ? true : undefined);
  if (type === 'error') return;
  for (const node of iq.children) {
    if (Object.hasOwn(RULES, node.ns)) RULES[node.ns]!(draft, node, `${location}.${node.name}`, type);
  }
}
