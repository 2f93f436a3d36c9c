import { counted } from '../../model/counted.ts';
import type { Draft } from '../draft.ts';
import { parseJson, walkJson } from '../json.ts';
import { noteAddress, parseWaAddress } from './jid.ts';
import { childrenOf, contentBytes, contentText, type WaNode } from './wabinary.ts';
import { decodeWam } from './wam.ts';
import { readWam } from './wam-items.ts';

type Rule = (draft: Draft, iq: WaNode, at: string) => void;

function* below(node: WaNode): Generator<WaNode> {
  for (const each of childrenOf(node)) {
    yield each;
    yield* below(each);
  }
}

/** Whoever the parts name by `jid`, `pn_jid`, `lid`, `target` or `participant`. */
const addressees: Rule = (draft, iq, at) => {
  for (const node of below(iq)) {
    for (const name of ['jid', 'pn_jid', 'lid', 'participant']) {
      const text = node.attrs[name];
      if (text) noteAddress(draft, `${at}.${node.tag}.${name}`, name, text);
    }
  }
};

/**
 * Usync: numbers or ids whose status, devices or existence is asked for. Raw numbers of several people, or a
 * background run, are the address book; one typed in is a single contact.
 */
const usync: Rule = (draft, iq, at) => {
  const [query] = childrenOf(iq, 'usync');
  if (!query) return;
  // Asked about beside the main list: contacts of whom nothing changed on this device.
  const people = ['list', 'side_list'].flatMap((name) =>
    childrenOf(query, name).flatMap((list) => childrenOf(list, 'user')),
  );
  let numbers = 0;
  for (const user of people) {
    if (user.attrs.jid) noteAddress(draft, `${at}.list.user.jid`, 'jid', user.attrs.jid);
    for (const part of childrenOf(user)) {
      const text = contentText(part);
      if (part.tag === 'contact' && text) {
        numbers++;
        draft.field(`${at}.list.user.contact`, 'contact', text);
      }
      const phone = part.attrs.phone_number ?? part.attrs.jid;
      if (phone) noteAddress(draft, `${at}.list.user.${part.tag}`, part.tag, phone);
    }
  }
  const { mode = '', context = '' } = query.attrs;
  const book =
    numbers > 1 || (numbers === 1 && /background|registration|full|delta/.test(`${mode} ${context}`));
  if (book)
    draft.note(
      'contact-list',
      `${at}.list`,
      `${counted(numbers, 'number')}, ${mode} ${context}: [contact-list]`,
    );
  else if (numbers === 1)
    draft.note('contact-identifier', `${at}.list`, 'contact: [contact-identifier] (a phone number)');
};

const picture: Rule = (draft, iq, at) => {
  const { target, type } = iq.attrs;
  if (target) noteAddress(draft, `${at}.target`, 'target', target);
  if (type !== 'set') return;
  const bytes = childrenOf(iq, 'picture').reduce((sum, node) => sum + contentBytes(node), 0);
  // A group's picture is not the person's own.
  if (bytes > 0 && !target)
    draft.note('profile-photo', `${at}.picture`, `${counted(bytes, 'byte')}: [profile-photo]`);
};

const status: Rule = (draft, iq, at) => {
  const text = contentText(childrenOf(iq, 'status')[0]);
  if (iq.attrs.type === 'set' && text) draft.value('status-text', `${at}.status`, 'status', text);
};

const stats: Rule = (draft, iq, at) => {
  for (const add of childrenOf(iq, 'add')) {
    if (!(add.content instanceof Uint8Array)) continue;
    const buffer = decodeWam(add.content);
    if (buffer) readWam(draft, buffer, `${at}.add`);
    else {
      draft.note(
        'usage-event',
        `${at}.add`,
        `${counted(add.content.length, 'byte')} of telemetry, not readable`,
      );
      draft.closed(add.content.length);
    }
  }
};

const push: Rule = (draft, iq, at) => {
  for (const { attrs } of childrenOf(iq, 'config')) {
    const place = `${at}.config`;
    if (attrs.endpoint || attrs.auth || attrs.id) {
      draft.note('push-token', `${place}.endpoint`, `push on ${attrs.platform ?? ''}: [push-token]`);
      draft.field(`${place}.endpoint`, 'endpoint', attrs.endpoint ?? attrs.id ?? '');
    }
    if (attrs.p256dh) draft.note('public-key', `${place}.p256dh`, 'p256dh: [public-key]');
    if (attrs.lg) draft.note('language', `${place}.lg`, `lg: ${attrs.lg}${attrs.lc ? `-${attrs.lc}` : ''}`);
  }
};

const KEYS = new Set([
  'identity',
  'skey',
  'list',
  'registration',
  'key',
  'device-identity',
  'key-index-list',
]);

const preKeys: Rule = (draft, iq, at) => {
  if (iq.attrs.type === 'set') {
    const keys = [...below(iq)].filter((node) => KEYS.has(node.tag) && contentBytes(node) > 0);
    if (keys.length > 0) draft.note('public-key', at, '[public-key] for others to write to you');
    draft.closed(contentBytes(iq));
  } else addressees(draft, iq, at);
};

const GROUP_PARTS = new Set(['create', 'invite', 'group', 'leave']);

/** Groups: created, joined, renamed, people added and removed. */
const groups: Rule = (draft, iq, at) => {
  addressees(draft, iq, at);
  for (const node of below(iq)) {
    if (GROUP_PARTS.has(node.tag))
      draft.note('group-membership', `${at}.${node.tag}`, `<${node.tag}> [group-membership]`);
    if (node.tag === 'create' && node.attrs.subject)
      draft.field(`${at}.create.subject`, 'subject', node.attrs.subject);
  }
};

/** GraphQL over the socket: whom it asks for, by the names of its variables. */
const graphQl: Rule = (draft, iq, at) => {
  for (const query of childrenOf(iq, 'query')) {
    const json = parseJson(contentText(query));
    if (json === undefined) draft.closed(contentBytes(query));
    walkJson(json, `${at}.query(json)`, (place, name, value) => {
      draft.field(place, name, value);
      if (!/^(user_ids?|jids?|lids?|phone_number|pn|participants?)$/.test(name)) return;
      if (parseWaAddress(String(value))?.kind === 'group')
        draft.note('group-membership', place, `${name}: [group-membership]`);
      else if (String(value)) draft.note('contact-identifier', place, `${name}: [contact-identifier]`);
    });
  }
};

/** Pairing: the own number and the browser, in clear text to the service. */
const pairing: Rule = (draft, iq, at) => {
  for (const node of below(iq)) {
    const place = `${at}.${node.tag}`;
    const { jid } = node.attrs;
    const own = jid ? parseWaAddress(jid) : null;
    if (own?.kind === 'phone') {
      draft.note('phone-number', `${place}.jid`, 'jid: [phone-number]');
      draft.field(`${place}.jid`, '', own.user);
    }
    if (node.tag === 'companion_platform_display') {
      const text = contentText(node);
      const [, browser = '', system = ''] = /^(.*?)(?: \((.*)\))?$/.exec(text) ?? [];
      if (browser) draft.note('browser', place, `display: ${text}`);
      if (system) draft.note('operating-system', place, `display: ${text}`);
      draft.field(place, node.tag, text);
    } else if (/(_pub|_public|identity|key_bundle|signature)$/.test(node.tag) && contentBytes(node) > 0) {
      draft.note('public-key', place, `${node.tag}: [public-key]`);
      draft.closed(contentBytes(node));
    }
  }
};

const credential: Rule = (draft, iq, at) => {
  for (const node of below(iq)) {
    if (node.tag === 'blinded_credential')
      draft.note('auth-token', `${at}.${node.tag}`, 'blinded credential: [auth-token]');
    else draft.field(`${at}.${node.tag}`, node.tag, contentText(node));
  }
};

/** A report to the service: of whom, and where it copies messages in clear, those. */
const report: Rule = (draft, iq, at) => {
  addressees(draft, iq, at);
  for (const node of below(iq)) {
    if (node.attrs.from) noteAddress(draft, `${at}.${node.tag}.from`, 'from', node.attrs.from);
    if (node.tag === 'message') draft.note('message-metadata', `${at}.message`, 'a reported message');
    if (node.tag === 'raw' && contentBytes(node) > 0) {
      draft.note(
        'message-content',
        `${at}.raw`,
        `reported message, ${counted(contentBytes(node), 'byte')}: [message-content]`,
      );
    }
  }
};

/** Patches of the synced settings and chats, encrypted with keys of the devices. */
const sealed: Rule = (draft, iq) => draft.closed(contentBytes(iq));

const RULES: Readonly<Record<string, Rule>> = {
  usync,
  'w:profile:picture': picture,
  status,
  blocklist: addressees,
  privacy: addressees,
  'w:g2': groups,
  'w:mex': graphQl,
  md: pairing,
  'urn:xmpp:whatsapp:push': push,
  privatestats: credential,
  'w:stats': stats,
  encrypt: preKeys,
  'w:sync:app:state': sealed,
  'w:biz': addressees,
  'w:biz:catalog': addressees,
  spam: report,
};

/** An `<iq>` by its namespace; every one names in `to` whom it concerns, mostly the service itself. */
export function readIq(draft: Draft, iq: WaNode, at: string): void {
  const { to, xmlns = '' } = iq.attrs;
  if (to) noteAddress(draft, `${at}.to`, 'to', to);
  if (Object.hasOwn(RULES, xmlns)) RULES[xmlns]!(draft, iq, at);
}
