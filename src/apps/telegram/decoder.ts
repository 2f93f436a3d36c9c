/**
 * Telegram Web. K hands method calls to its SharedWorker's port (tweb, superMessagePort.ts), A to its Worker and, from
 * a tab that has none, over a channel to the tab that has it (telegram-tt, src/api/gramjs/worker/connector.ts), both
 * as names and arguments; TL is read where its bytes
 * cross in clear. On the wire it is MTProto, encrypted by the app: size and time only.
 */
import type { Payload } from '../../model/payload.ts';
import type { Reading } from '../../model/reading.ts';
import { decodeBase64 } from '../base64.ts';
import { Draft, opaqueReading, rootOf, textOf } from '../draft.ts';
import { gunzip } from '../inflate.ts';
import { bytesText, isRecord, type Json, member, memberText, parseJson } from '../json.ts';
import { apiRule, bridgeRule } from './methods.ts';
import { type Argument, readArguments } from './reading.ts';
import { decodeTl, isTlObject, packedBytes, type TlObject } from './tl.ts';

const MAX_CALLS = 200;
const MAX_UNPACKED = 4_000_000;

/** A call as it stands, or as `gzip_packed` wraps large ones. */
function callIn(bytes: Uint8Array): { call: TlObject; packed: boolean } | null {
  const packed = packedBytes(bytes);
  const plain = packed ? gunzip(packed, MAX_UNPACKED) : bytes;
  const call = plain && decodeTl(plain);
  return call ? { call, packed: packed !== null } : null;
}

/** A TL call with the calls it wraps (`invokeWithLayer`, `initConnection`). */
function readTl(draft: Draft, call: TlObject, location: string): void {
  draft.kind = `telegram/${call.className}`;
  const { query, ...own } = call;
  readArguments(draft, own as Argument, apiRule(call.className), location);
  if (isTlObject(query)) {
    const outer = draft.kind;
    readTl(draft, query, `${location}.query`);
    // The wrapper that describes the device is what the reading is named for.
    if (/InitConnection|InvokeWithLayer/.test(outer)) draft.kind = outer;
  }
}

/** One call by name; names that are not known to leave the device say nothing. */
function readCall(draft: Draft, name: string, args: Json | undefined, location: string): void {
  draft.kind = `telegram/${name}`;
  if (/^invokeApi/.test(name) && Array.isArray(args) && typeof args[0] === 'string') {
    readArguments(draft, (args[1] ?? null) as Argument, apiRule(args[0]), `${location}.args[1]`);
    draft.kind = `telegram/${args[0]}`;
    return;
  }
  const rule = bridgeRule(name);
  if (!rule) return;
  const [first, second, ...rest] = Array.isArray(args) ? (args as Json[]) : [args ?? null];
  // K passes the person and the text as plain arguments.
  const simple = typeof first === 'string' || typeof first === 'number';
  const shape: Json = simple
    ? { peerId: first, ...(typeof second === 'string' ? { text: second } : { second: second ?? null }), rest }
    : (args ?? null);
  const positional =
    simple && rule.args && !('text' in rule.args) ? { [Object.keys(rule.args)[0]!]: first } : null;
  readArguments(draft, positional ?? shape, rule, `${location}.args`);
}

/**
 * What the worker is told of the browser as it starts. Keys and the memory of chats and users, which it is handed
 * too, stay with it.
 */
function initialArguments(message: Json): Json {
  const args = member(message, 'args');
  const initial = Array.isArray(args) ? (args as Json[])[0] : member(message, 'initialArgs');
  const plain = isRecord(initial) ? Object.entries(initial).filter(([, value]) => !isObject(value)) : [];
  return Object.fromEntries(plain);
}

const isObject = (value: unknown) => typeof value === 'object';

/** Calls inside a message, however it batches them. */
function readMessage(draft: Draft, message: Json, location: string): number {
  let calls = 0;
  const walk = (node: Json | undefined, at: string, depth: number): void => {
    if (depth > 8 || calls >= MAX_CALLS) return;
    if (Array.isArray(node)) {
      for (const [index, each] of (node as Json[]).entries()) walk(each, `${at}[${index}]`, depth + 1);
      return;
    }
    if (!isRecord(node)) return;
    const type = memberText(node, 'type');
    const name = memberText(node, 'name');
    if (type === 'initApi') {
      calls++;
      readCall(draft, type, initialArguments(node), at);
    } else if ((type === 'callMethod' || type === 'callApi') && name) {
      calls++;
      readCall(draft, name, member(node, 'args'), at);
    } else if (memberText(node, 'method') && name && 'args' in node) {
      calls++;
      readCall(draft, memberText(node, 'method'), member(node, 'args'), at);
    } else if (bytesText(node) !== null) {
      const bytes = decodeBase64(bytesText(node)!);
      const found = bytes && callIn(bytes);
      if (found) {
        calls++;
        readTl(draft, found.call, found.packed ? `${at}(tl)(gzip)(tl)` : `${at}(tl)`);
      } else draft.closed(bytes?.length ?? 0);
    } else {
      walk(member(node, 'payload'), `${at}.payload`, depth + 1);
      walk(member(node, 'payloads'), `${at}.payloads`, depth + 1);
      walk(member(node, 'data'), `${at}.data`, depth + 1);
    }
  };
  walk(message, location, 0);
  return calls;
}

const SOCKET = /^wss?:\/\/[\w.-]+\.web\.telegram\.org(:\d+)?\/apiw/;
const FALLBACK = /^https:\/\/[\w.-]+\.web\.telegram\.org(:\d+)?\/apiw/;

/** Telegram's own decoder. */
export function decode(payload: Payload): Reading | null {
  const { body, channel, url } = payload;
  if (!body || body.length === 0) return null;
  const root = rootOf(payload);
  const found = callIn(body);
  if (found) {
    const encodings = found.packed ? ['tl', 'gzip', 'tl'] : ['tl'];
    const draft = new Draft(payload, 'telegram', encodings);
    readTl(
      draft,
      found.call,
      encodings.reduce((place, encoding) => `${place}(${encoding})`, root),
    );
    return draft.done();
  }
  if (SOCKET.test(url) || FALLBACK.test(url)) return opaqueReading('telegram/mtproto', body.length);
  if (channel !== 'worker-bridge') return null;
  const text = textOf(body);
  const message = text === null ? undefined : parseJson(text);
  if (message === undefined) return null;
  const draft = new Draft(payload, 'telegram/bridge');
  return readMessage(draft, message, root) > 0 ? draft.done() : null;
}
