/**
 * XMPP as web clients send it: one element a WebSocket text frame (RFC 7395), or stanzas in the `<body>` of a
 * BOSH POST (XEP-0124, XEP-0206). Stanzas after RFC 6120/6121; extensions by their XEP numbers beside them.
 */

import type { Payload } from '../../model/payload.ts';
import type { Reading } from '../../model/reading.ts';
import { decodeBase64 } from '../base64.ts';
import { Draft, headOf, opaqueReading, rootOf, textOf } from '../draft.ts';
import { noteAddressee, noteOwnAddress, parseJid } from './jid.ts';
import { child, parseStanzas, type Stanza } from './stanza.ts';
import { readIq } from './xmpp-iq.ts';
import { encryptedChild, readMessage } from './xmpp-message.ts';

const HTTPBIND = 'http://jabber.org/protocol/httpbind';
const FRAMING = 'urn:ietf:params:xml:ns:xmpp-framing';
const SASL = 'urn:ietf:params:xml:ns:xmpp-sasl';
const SASL2 = 'urn:xmpp:sasl:2';
const MUC = 'http://jabber.org/protocol/muc';

const ROOT_NAMESPACES = new Set([
  HTTPBIND,
  FRAMING,
  SASL,
  SASL2,
  'jabber:client',
  'urn:xmpp:sm:2',
  'urn:xmpp:sm:3',
  'urn:xmpp:csi:0',
  'http://etherx.jabber.org/streams',
]);

/** Stanzas that some clients send without a namespace: taken only on an address that says what it is. */
const BARE = new Set(['presence', 'message', 'iq']);
const XMPP_ADDRESS = /xmpp|http-?bind|bosh|jabber/i;

/** Marks in the head of a frame that cannot be parsed, by which it is still known as XMPP. */
const MARK =
  /^\s*<[\w:]+\s[^>]*xmlns=["'](jabber:client|http:\/\/jabber\.org\/protocol\/httpbind|urn:ietf:params:xml:ns:xmpp-)/;

/** RFC 6121 §4: online, away, off; room entry (XEP-0045), idle time (XEP-0319), software (XEP-0115). */
function readPresence(draft: Draft, presence: Stanza, location: string): void {
  const type = presence.attrs.type ?? '';
  const joins = presence.children.some((node) => node.name === 'x' && node.ns === MUC);
  const { to } = presence.attrs;
  if (to) {
    noteAddressee(draft, `${location}.to`, to, joins ? true : undefined);
    const nick = joins ? parseJid(to)?.resource : '';
    if (nick) draft.note('name', `${location}.to.nick`, 'nick: [name]');
  }
  if (type === '' || type === 'unavailable') {
    const show = child(presence, 'show')?.text || type || 'available';
    draft.note('presence', location, `<presence> ${show}`);
  }
  for (const node of presence.children) {
    const at = `${location}.${node.name}`;
    if (node.name === 'status' && node.text) draft.note('status-text', at, '<status> [status-text]');
    else if (node.ns === 'urn:xmpp:idle:1' && node.attrs.since) {
      draft.note('last-seen', `${at}.since`, `since: ${node.attrs.since}`);
    } else if (node.ns === 'jabber:iq:last' && node.attrs.seconds) {
      draft.note('last-seen', `${at}.seconds`, `seconds: ${node.attrs.seconds}`);
    } else if (node.ns === 'http://jabber.org/protocol/caps' && node.attrs.node) {
      draft.note('app-version', `${at}.node`, `client: ${node.attrs.node}, ${node.attrs.ver ?? ''}`);
    } else if (node.ns === 'vcard-temp:x:update' && child(node, 'photo')?.text) {
      draft.note('profile-photo', `${at}.photo`, '<photo> digest: [profile-photo]');
    } else if (node.ns === 'http://jabber.org/protocol/nick' && node.text) {
      draft.note('name', at, '<nick> [name]');
    } else if (node.ns === 'urn:xmpp:muji:0' || node.ns.startsWith('urn:xmpp:jingle')) {
      draft.note('call-metadata', at, `<${node.name}> of a call`);
    }
  }
}

/** RFC 4616 PLAIN is `\0user\0password`, RFC 5802 SCRAM `n,,n=user,r=nonce`; tokens ride in the others. */
function readCredential(draft: Draft, mechanism: string, text: string, location: string): void {
  const encodings = [...draft.encodings, 'base64'];
  const clear = textOf(decodeBase64(text) ?? new Uint8Array()) ?? '';
  if (clear === '') return;
  const at = `${location}(base64)`;
  if (mechanism.startsWith('SCRAM-')) {
    const user = /(?:^|,)n=([^,]+)/.exec(clear)?.[1];
    if (user)
      draft.value('username', `${at}.n`, 'n', user.replace(/=2C/g, ',').replace(/=3D/g, '='), encodings);
    return;
  }
  const [, user = '', secret = ''] = mechanism === 'PLAIN' ? clear.split('\0') : [];
  if (user) draft.value('username', `${at}.authcid`, 'authcid', user, encodings);
  if (secret || mechanism !== 'PLAIN') draft.note('auth-token', at, `${mechanism}: [auth-token]`, encodings);
}

function readSasl(draft: Draft, node: Stanza, location: string): void {
  const { mechanism = '' } = node.attrs;
  if (node.name === 'response' && node.text) {
    draft.note('auth-token', location, '<response> [auth-token]');
  } else if (node.name === 'auth') {
    readCredential(draft, mechanism, node.text, location);
  } else if (node.name === 'authenticate') {
    readCredential(
      draft,
      mechanism,
      child(node, 'initial-response')?.text ?? '',
      `${location}.initial-response`,
    );
    const agent = child(node, 'user-agent');
    if (agent?.attrs.id)
      draft.note('device-identifier', `${location}.user-agent.id`, `id: ${agent.attrs.id}`);
    const software = agent && child(agent, 'software')?.text;
    if (software) draft.note('app-version', `${location}.user-agent.software`, `software: ${software}`);
    const device = agent && child(agent, 'device')?.text;
    if (device) draft.note('device-model', `${location}.user-agent.device`, `device: ${device}`);
  }
}

/** Every attribute and text, for the search for identifiers; not the bytes of encrypted children. */
function keepFields(draft: Draft, stanza: Stanza, location: string): void {
  for (const [name, value] of Object.entries(stanza.attrs)) draft.field(`${location}.${name}`, name, value);
  const encrypted = encryptedChild(stanza);
  const notice = encrypted !== undefined || stanza.children.some((node) => node.ns === 'urn:xmpp:eme:0');
  const text = stanza.text.trim();
  if (text) draft.field(location, stanza.name, text);
  for (const node of stanza.children) {
    if (node === encrypted) continue;
    const fallback = notice && (node.name === 'body' || node.ns === 'http://jabber.org/protocol/xhtml-im');
    if (!fallback) keepFields(draft, node, `${location}.${node.name}`);
  }
}

function readTop(draft: Draft, stanza: Stanza, location: string): void {
  const at = `${location}.${stanza.name}`;
  const { from } = stanza.attrs;
  if (from) noteOwnAddress(draft, `${at}.from`, from);
  const language = stanza.attrs['xml:lang'];
  if (language) draft.note('language', `${at}.lang`, `xml:lang: ${language}`);
  if (stanza.ns === SASL || stanza.ns === SASL2) {
    readSasl(draft, stanza, at);
    // The text is a credential: it is read above and not kept.
    for (const [name, value] of Object.entries(stanza.attrs)) draft.field(`${at}.${name}`, name, value);
    return;
  }
  if (stanza.ns === 'urn:xmpp:csi:0') draft.note('presence', at, `<${stanza.name}/>`);
  else if (stanza.name === 'presence') readPresence(draft, stanza, at);
  else if (stanza.name === 'message') readMessage(draft, stanza, at);
  else if (stanza.name === 'iq') readIq(draft, stanza, at);
  keepFields(draft, stanza, at);
}

function kindOf(stanza: Stanza): string {
  if (stanza.ns === SASL || stanza.ns === SASL2) return 'sasl';
  return BARE.has(stanza.name) ? stanza.name : 'stream';
}

const isXmpp = (stanza: Stanza, url: string) =>
  ROOT_NAMESPACES.has(stanza.ns) || (stanza.ns === '' && BARE.has(stanza.name) && XMPP_ADDRESS.test(url));

/** An XMPP frame or BOSH body; null for anything else. Broken XML that names an XMPP namespace is opaque. */
export function decodeXmpp(payload: Payload): Reading | null {
  const { body } = payload;
  if (!body || body.length < 4) return null;
  const head = headOf(body, 512);
  if (!/^\s*<[a-z?]/.test(head)) return null;
  const text = textOf(body);
  const roots = text === null ? null : parseStanzas(text);
  if (!roots) return MARK.test(head) ? opaqueReading('xmpp', body.length) : null;
  if (roots.length === 0 || !roots.every((root) => isXmpp(root, payload.url))) return null;

  const draft = new Draft(payload, 'xmpp/stream');
  const location = rootOf(payload);
  const kinds: string[] = [];
  for (const root of roots) {
    if (root.ns !== HTTPBIND) {
      kinds.push(kindOf(root));
      readTop(draft, root, location);
      continue;
    }
    readTop(draft, { ...root, children: [] }, location);
    for (const stanza of root.children) {
      kinds.push(kindOf(stanza));
      readTop(draft, stanza, `${location}.body`);
    }
  }
  draft.kind = `xmpp/${kinds.find((kind) => kind !== 'stream') ?? 'stream'}`;
  return draft.done();
}
