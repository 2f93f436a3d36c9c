import { counted } from '../../model/counted.ts';
import type { Draft } from '../draft.ts';
import { noteAddressee } from './jid.ts';
import { child, descendants, type Stanza } from './stanza.ts';

const CHAT_STATES = 'http://jabber.org/protocol/chatstates';
const RECEIPTS = 'urn:xmpp:receipts';
const MARKERS = 'urn:xmpp:chat-markers:0';
const GEOLOC = 'http://jabber.org/protocol/geoloc';

/** Elements that hold end-to-end encrypted content: OMEMO (both), OpenPGP (both), OTR has none. */
const ENCRYPTED: readonly (readonly [name: string, ns: string])[] = [
  ['encrypted', 'eu.siacs.conversations.axolotl'],
  ['encrypted', 'urn:xmpp:omemo:2'],
  ['encrypted', 'urn:xmpp:omemo:1'],
  ['openpgp', 'urn:xmpp:openpgp:0'],
  ['x', 'jabber:x:encrypted'],
];

/** Children that say nothing of their own: delivery hints, requests, stanza ids. */
const SILENT = new Set([
  RECEIPTS,
  MARKERS,
  CHAT_STATES,
  'urn:xmpp:hints',
  'urn:xmpp:sid:0',
  'urn:xmpp:eme:0',
]);

/** Bytes that a base64 text stands for. */
export function base64Bytes(text: string): number {
  const chars = text.replace(/[\s=]/g, '').length;
  return Math.floor((chars * 3) / 4);
}

/** The encrypted child of a message, where it has one (XEP-0384, XEP-0373, XEP-0027). */
export function encryptedChild(message: Stanza): Stanza | undefined {
  return message.children.find((node) =>
    ENCRYPTED.some(([name, ns]) => node.name === name && node.ns === ns),
  );
}

/** Sizes, device ids and addressees of an encrypted child; its bytes are counted as closed. */
function readEncrypted(draft: Draft, encrypted: Stanza, location: string): void {
  for (const node of descendants(encrypted)) {
    if (node.attrs.sid) draft.value('device-identifier', `${location}.header.sid`, 'sid', node.attrs.sid);
    if (node.attrs.jid) {
      noteAddressee(draft, `${location}.keys.jid`, node.attrs.jid, false);
      draft.field(`${location}.keys.jid`, 'jid', node.attrs.jid);
    }
    if (node.attrs.rid) draft.field(`${location}.key.rid`, 'rid', node.attrs.rid);
    const text = node.text.trim();
    if (text) draft.closed(node.ns === 'jabber:x:encrypted' ? text.length : base64Bytes(text));
  }
}

/** XEP-0085 typing and presence in the chat, XEP-0184 and XEP-0333 receipts. Returns true where it is one. */
function readSignal(draft: Draft, node: Stanza, location: string): boolean {
  if (node.ns === CHAT_STATES) {
    if (node.name === 'composing' || node.name === 'paused') {
      draft.note('typing', location, `<${node.name}/>`);
    } else if (node.name === 'active' || node.name === 'inactive' || node.name === 'gone') {
      draft.note('presence', location, `<${node.name}/>`);
    }
    return true;
  }
  if (node.ns === RECEIPTS && node.name === 'received') {
    draft.note('delivery-receipt', location, '<received/>');
    return true;
  }
  if (node.ns === MARKERS && node.name === 'received') {
    draft.note('delivery-receipt', location, '<received/>');
    return true;
  }
  if (node.ns === MARKERS && (node.name === 'displayed' || node.name === 'acknowledged')) {
    draft.note('read-receipt', location, `<${node.name}/>`);
    return true;
  }
  return false;
}

/** Children of a message with a meaning of their own. */
function readExtension(draft: Draft, node: Stanza, location: string): void {
  switch (node.ns) {
    case 'jabber:x:oob':
    case 'urn:xmpp:sfs:0':
    case 'urn:xmpp:sims:1':
      draft.note('attachment', location, `<${node.name}> [attachment]`);
      break;
    case 'jabber:x:conference':
      if (node.attrs.jid) noteAddressee(draft, `${location}.jid`, node.attrs.jid, true);
      break;
    case 'http://jabber.org/protocol/muc#user':
      for (const invite of node.children) {
        if (invite.name === 'invite' && invite.attrs.to) {
          noteAddressee(draft, `${location}.invite.to`, invite.attrs.to, false);
        }
      }
      break;
    case 'urn:xmpp:reactions:0':
      if (node.children.length > 0) draft.note('message-content', location, '<reaction> [message-content]');
      break;
    case 'http://jabber.org/protocol/nick':
      if (node.text) draft.note('name', location, '<nick> [name]');
      break;
    case 'http://jabber.org/protocol/pubsub#event':
      break;
    case GEOLOC:
      if (child(node, 'lat') && child(node, 'lon')) {
        draft.note('precise-location', location, '<geoloc> with latitude and longitude');
      }
      break;
    default:
      if (node.ns.startsWith('urn:xmpp:jingle-message:') || node.ns === 'urn:xmpp:call-invites:0') {
        draft.note('call-metadata', location, `<${node.name}> of a call`);
      }
  }
}

/**
 * One outgoing `<message>`. Content is noted only where it is readable to the server: a body beside an
 * encrypted child, or under an encryption hint (XEP-0380), is a notice for old clients.
 */
export function readMessage(draft: Draft, message: Stanza, location: string): void {
  const group = message.attrs.type === 'groupchat';
  // A one-to-one message may still be addressed to an occupant of a room: that concerns the occupant.
  const room = group ? true : message.attrs.type === 'chat' ? false : undefined;
  if (message.attrs.to) noteAddressee(draft, `${location}.to`, message.attrs.to, room);
  const encrypted = encryptedChild(message);
  const hinted = message.children.some((node) => node.ns === 'urn:xmpp:eme:0');
  let contentful = encrypted !== undefined;
  for (const node of message.children) {
    const at = `${location}.${node.name}`;
    if (node === encrypted) readEncrypted(draft, node, at);
    else if (readSignal(draft, node, at)) continue;
    else if (node.ns === message.ns && (node.name === 'body' || node.name === 'subject')) {
      contentful = true;
      if (!node.text || encrypted || hinted) continue;
      draft.value('message-content', at, node.name, node.text);
    } else if (node.ns === 'http://jabber.org/protocol/xhtml-im') {
      if (!encrypted && !hinted) draft.note('message-content', at, '<html> [message-content]');
    } else {
      contentful ||= !SILENT.has(node.ns) && node.ns !== message.ns;
      readExtension(draft, node, at);
    }
  }
  if (contentful) {
    const size = encrypted ? `, encrypted, ${counted(draft.opaqueBytes, 'byte')}` : '';
    draft.note('message-metadata', location, `<message type="${message.attrs.type ?? 'normal'}">${size}`);
  }
}
