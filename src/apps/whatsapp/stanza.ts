import { counted } from '../../model/counted.ts';
import type { Draft } from '../draft.ts';
import { readIq } from './iq.ts';
import { noteAddress, parseWaAddress } from './jid.ts';
import { childrenOf, contentBytes, type WaNode } from './wabinary.ts';

/** True for what the server sent: outgoing stanzas name no sender, but a call that is declined does. */
export function isInbound(stanza: WaNode): boolean {
  return stanza.attrs.from !== undefined && stanza.tag !== 'call';
}

/** A `tctoken` proves to the service that a contact may be asked for. */
function readTokens(draft: Draft, stanza: WaNode, location: string): void {
  for (const node of childrenOf(stanza)) {
    if (node.tag === 'tctoken') draft.note('auth-token', `${location}.tctoken`, 'tctoken: [auth-token]');
  }
}

function readPresence(draft: Draft, presence: WaNode, at: string): void {
  const { to, name } = presence.attrs;
  // One that is for a contact asks for theirs.
  const { type = to ? '' : 'available' } = presence.attrs;
  if (type === 'available' || type === 'unavailable') draft.note('presence', `${at}.type`, `type: ${type}`);
  if (name) draft.value('name', `${at}.name`, 'name', name);
  if (to) noteAddress(draft, `${at}.to`, 'to', to);
}

function readChatState(draft: Draft, state: WaNode, at: string): void {
  if (state.attrs.to) noteAddress(draft, `${at}.to`, 'to', state.attrs.to);
  for (const { tag, attrs } of childrenOf(state)) {
    if (tag !== 'composing' && tag !== 'paused') continue;
    draft.note('typing', `${at}.${tag}`, `<${tag}>${attrs.media ? ` ${attrs.media}` : ''}`);
  }
}

const READ = new Set(['read', 'read-self', 'played', 'played-self', 'view']);
/** That a message came: with nobody looking at it, or of one's own to another device; else the type is left out. */
const DELIVERED = new Set(['delivery', 'inactive', 'sender']);

function readReceipt(draft: Draft, receipt: WaNode, at: string): void {
  const { to, participant, type = 'delivery', id } = receipt.attrs;
  if (READ.has(type)) draft.note('read-receipt', `${at}.type`, `type: ${type}`);
  else if (DELIVERED.has(type)) draft.note('delivery-receipt', `${at}.type`, `type: ${type}`);
  else draft.note('message-metadata', `${at}.type`, `receipt of type ${type}`);
  if (to) noteAddress(draft, `${at}.to`, 'to', to);
  if (participant) noteAddress(draft, `${at}.participant`, 'participant', participant);
  if (id) draft.field(`${at}.id`, 'id', id);
  if (childrenOf(receipt, 'keys').length > 0) draft.note('public-key', `${at}.keys`, 'keys: [public-key]');
}

/** Kind, recipients, devices and size of a message; its content is `<enc>` and stays closed. */
function readMessage(draft: Draft, message: WaNode, at: string): void {
  const { to = '', type = '', id, participant } = message.attrs;
  if (to) noteAddress(draft, `${at}.to`, 'to', to);
  if (participant) noteAddress(draft, `${at}.participant`, 'participant', participant);
  if (id) draft.field(`${at}.id`, 'id', id);
  let devices = 0;
  let media = '';
  let sealed = 0;
  const open = (node: WaNode, place: string): void => {
    if (node.tag === 'enc') {
      devices++;
      media ||= node.attrs.mediatype ?? '';
      sealed += contentBytes(node);
      return;
    }
    if (node.attrs.jid) noteAddress(draft, `${place}.jid`, 'jid', node.attrs.jid);
    if (node.content instanceof Uint8Array) draft.closed(node.content.length);
    for (const each of childrenOf(node)) open(each, `${place}.${each.tag}`);
  };
  for (const node of childrenOf(message)) {
    // Channels are public: what is posted there is not end-to-end encrypted.
    const plain = node.tag === 'plaintext' && parseWaAddress(to)?.server === 'newsletter';
    if (plain && contentBytes(node) > 0) {
      draft.note(
        'message-content',
        `${at}.plaintext`,
        `${counted(contentBytes(node), 'byte')}: [message-content]`,
      );
    }
    open(node, `${at}.${node.tag}`);
  }
  draft.closed(sealed);
  const parts = [
    `<message type="${type}">`,
    media && `media ${media}`,
    sealed && `${sealed} encrypted bytes`,
  ];
  if (devices > 1) parts.push(`for ${devices} devices`);
  draft.note('message-metadata', at, parts.filter(Boolean).join(', '));
}

/** Addresses of the relay end points in a call: 4 bytes and port, or 16 and port. */
function endpointOf(bytes: Uint8Array): string {
  if (bytes.length === 6) return [...bytes.subarray(0, 4)].join('.');
  if (bytes.length !== 18) return '';
  const groups: string[] = [];
  for (let i = 0; i < 16; i += 2) groups.push(((bytes[i]! << 8) | bytes[i + 1]!).toString(16));
  return groups.join(':');
}

function readCall(draft: Draft, call: WaNode, at: string): void {
  if (call.attrs.to) noteAddress(draft, `${at}.to`, 'to', call.attrs.to);
  for (const signal of childrenOf(call)) {
    const place = `${at}.${signal.tag}`;
    draft.note('call-metadata', place, `<${signal.tag}>`);
    const creator = signal.attrs['call-creator'];
    if (creator) draft.field(`${place}.call-creator`, 'call-creator', creator);
    for (const part of childrenOf(signal)) {
      const { content } = part;
      const ip = part.tag === 'te' && content instanceof Uint8Array ? endpointOf(content) : '';
      if (ip) draft.value('ip-address', `${place}.te`, 'te', ip);
      else if (part.tag === 'net' && part.attrs.medium)
        draft.note('connection', `${place}.net`, `medium: ${part.attrs.medium}`);
      else {
        // To whose devices the key of the call goes.
        for (const { attrs } of childrenOf(part))
          if (attrs.jid) noteAddress(draft, `${place}.${part.tag}.jid`, 'jid', attrs.jid);
        draft.closed(contentBytes(part));
      }
    }
  }
}

function readAck(draft: Draft, ack: WaNode, at: string): void {
  if (ack.attrs.to) noteAddress(draft, `${at}.to`, 'to', ack.attrs.to);
  if (ack.attrs.participant) noteAddress(draft, `${at}.participant`, 'participant', ack.attrs.participant);
}

const READERS: Readonly<Record<string, (draft: Draft, stanza: WaNode, at: string) => void>> = {
  presence: readPresence,
  chatstate: readChatState,
  receipt: readReceipt,
  message: readMessage,
  call: readCall,
  ack: readAck,
  iq: readIq,
};

/** Notes what one outgoing stanza gives away. */
export function readStanza(draft: Draft, stanza: WaNode, location: string): void {
  const at = `${location}.${stanza.tag}`;
  if (Object.hasOwn(READERS, stanza.tag)) READERS[stanza.tag]!(draft, stanza, at);
  readTokens(draft, stanza, at);
}
