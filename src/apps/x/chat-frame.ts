/**
 * Frames of X Chat's socket: Thrift of which X publishes the shape (github.com/xdevplatform/chat-xdk,
 * crates/core/src/thrift/event.rs). What is written stays encrypted inside; who writes to whom, reads or types does
 * not.
 */
import type { DataTypeMember } from '../../model/data-types.ts';
import type { Payload } from '../../model/payload.ts';
import type { Reading } from '../../model/reading.ts';
import { Draft, rootOf, textOf } from '../draft.ts';
import {
  decodeThriftBinary,
  isThriftStruct,
  type ThriftStruct,
  type ThriftValue,
} from '../protocols/thrift-binary.ts';

const MAX_EVENTS = 200;

/** `Message`: one event, an instruction to the service, or several events. */
const EVENT = 1;
const INSTRUCTION = 2;
const BATCH = 3;

/** `MessageEvent`. */
const SENDER = 3;
const CONVERSATION = 4;
const TOKEN = 5;
const DETAIL = 7;

/** `MessageCreateEvent`. */
const CONTENTS = 100;
const KEY_VERSION = 101;

/** `MessageEventDetail`, a union: what each of its kinds says. */
const DETAILS: Readonly<Record<number, readonly [kind: string, ...types: DataTypeMember[]]>> = {
  1: ['message', 'message-metadata'],
  3: ['key-change', 'message-metadata'],
  4: ['group-change', 'group-membership'],
  6: ['typing', 'typing'],
  7: ['delete', 'message-metadata'],
  8: ['delete-conversation', 'message-metadata'],
  12: ['read', 'read-receipt'],
  13: ['unread', 'message-metadata'],
};

const child = (struct: ThriftStruct | undefined, number: number): ThriftStruct | undefined => {
  const value = struct?.fields.get(number);
  return isThriftStruct(value) ? value : undefined;
};

const text = (struct: ThriftStruct | undefined, number: number): string => {
  const value = struct?.fields.get(number);
  return value instanceof Uint8Array ? (textOf(value) ?? '') : '';
};

/** Keeps texts and long numbers as fields, counts what is neither text nor number as closed. */
function keep(draft: Draft, value: ThriftValue, at: string, skip: (place: string) => boolean): void {
  if (skip(at)) return;
  if (value instanceof Uint8Array) {
    const words = textOf(value);
    if (words === null) draft.closed(value.length);
    else draft.field(at, '', words);
  } else if (typeof value === 'bigint') draft.field(at, '', String(value));
  else if (Array.isArray(value)) {
    for (const [index, each] of value.entries()) {
      const items = isPair(each) ? [each.key, each.value] : [each];
      for (const item of items) keep(draft, item, `${at}[${index}]`, skip);
    }
  } else if (isThriftStruct(value)) {
    for (const [number, each] of value.fields) keep(draft, each, `${at}.${number}`, skip);
  }
}

const isPair = (value: unknown): value is { key: ThriftValue; value: ThriftValue } =>
  typeof value === 'object' && value !== null && 'key' in value;

/** Two people's ids, or a group's behind a `g`. */
function noteConversation(draft: Draft, id: string, at: string): void {
  const type = id.startsWith('g') ? 'group-membership' : 'contact-identifier';
  if (id) draft.note(type, at, `conversation_id: [${type}]`);
}

/** What is written: encrypted where it names a key, else in clear inside. */
function readContents(draft: Draft, create: ThriftStruct, at: string): void {
  const contents = create.fields.get(CONTENTS);
  if (!(contents instanceof Uint8Array)) return;
  const holder = create.fields.has(KEY_VERSION) ? null : decodeThriftBinary(contents);
  const words = holder && text(child(child(holder, 1), 1), 1);
  if (words) draft.value('message-content', `${at}.${CONTENTS}(thrift).1.1.1`, 'message_text', words);
  else draft.closed(contents.length);
}

function readEvent(draft: Draft, event: ThriftStruct, at: string): void {
  const sender = text(event, SENDER);
  if (sender) draft.note('user-id', `${at}.${SENDER}`, 'sender_id: [user-id]');
  if (text(event, TOKEN)) draft.note('auth-token', `${at}.${TOKEN}`, 'conversation_token: [auth-token]');
  noteConversation(draft, text(event, CONVERSATION), `${at}.${CONVERSATION}`);
  for (const [number, detail] of child(event, DETAIL)?.fields ?? []) {
    const [kind, ...types] = DETAILS[number] ?? [`event-${number}`];
    const place = `${at}.${DETAIL}.${number}`;
    draft.kind = `x/chat-${kind}`;
    for (const type of types) draft.note(type, place, `${kind}: ${type}`);
    if (!isThriftStruct(detail)) continue;
    if (number === 1) readContents(draft, detail, place);
    // These name the conversation themselves.
    if (number === 6 || number === 8) noteConversation(draft, text(detail, 1), `${place}.1`);
  }
  const read = new Set([`${at}.${TOKEN}`, `${at}.${DETAIL}.1.${CONTENTS}`]);
  keep(draft, event, at, (place) => read.has(place));
}

/** A frame of the shape that X publishes; null for any other bytes. */
export function readChatFrame(payload: Payload, body: Uint8Array): Reading | null {
  const message = decodeThriftBinary(body);
  if (!message) return null;
  const batch = child(message, BATCH)?.fields.get(1);
  const events = [child(message, EVENT), ...(Array.isArray(batch) ? batch : [])].flatMap((each) =>
    isThriftStruct(each) ? each : [],
  );
  if (events.length === 0 && !child(message, INSTRUCTION)) return null;
  const draft = new Draft(payload, 'x/chat-instruction', ['thrift']);
  for (const [index, event] of events.slice(0, MAX_EVENTS).entries()) {
    const at = `${rootOf(payload)}(thrift)`;
    readEvent(draft, event, events.length === 1 ? at : `${at}[${index}]`);
  }
  return draft.done();
}
