/**
 * Google's `$rpc` calls: the method in the path, the message as nested arrays (`application/json+protobuf`,
 * "pblite"), places in place of names; and the web channel of Google Chat.
 */
import type { DataTypeMember } from '../../model/data-types.ts';
import { parseAddress } from '../../model/parse-address.ts';
import type { Payload } from '../../model/payload.ts';
import type { Reading } from '../../model/reading.ts';
import { Draft } from '../draft.ts';
import { walkJson } from '../json.ts';
import { jsonBody } from '../rest.ts';

interface Call {
  kind: string;
  types: readonly DataTypeMember[];
  /** Its long base64 texts are encrypted between browser and phone. */
  sealed: boolean;
}

const RPC = /\/\$rpc\/([\w.]+)\.(\w+)\/(\w+)$/;
const CHAT = /^\/(?:u\/\d+\/)?(?:_\/DynamiteWebUi\/|api\/)(\w+)$/;

const MESSAGES: readonly (readonly [RegExp, readonly DataTypeMember[]])[] = [
  [/^SendMessage$/, ['message-metadata']],
  [/^AckMessages$/, ['delivery-receipt']],
  [
    /^RegisterPhoneRelay|^GetWebEncryptionKey|^RefreshPhoneRelay|^RegisterRefresh$/,
    ['device-identifier', 'public-key'],
  ],
  [/^SignInGaia$/, ['device-identifier']],
  [/^RevokeRelayPairing$/, []],
];

/** Google Chat's methods (`set_typing_state`), by what their names say. */
const CHAT_METHODS: readonly (readonly [RegExp, readonly DataTypeMember[]])[] = [
  [/^set_typing_state$/, ['typing', 'contact-identifier']],
  [/^mark_(group|topic|space)_\w*read\w*$|^update_\w*read\w*$/, ['read-receipt', 'contact-identifier']],
  [/^(create|edit)_(topic|message)$/, ['message-metadata', 'message-content', 'contact-identifier']],
  [/^(set|share)_(presence\w*|custom_status|working_hours|dnd\w*)$/, ['presence']],
  [/^get_user_(presence|status)$|^get_members$/, ['contact-identifier']],
  [/^(create_group|create_membership|remove_memberships|find_or_create_\w+)$/, ['group-membership']],
  [/^(search\w*|\w+_search)$/, ['search-query']],
];

function callOf(url: URL): Call | null {
  const rpc = RPC.exec(url.pathname);
  if (rpc) {
    const [, , service = '', method = ''] = rpc;
    const messaging = /instantmessaging/.test(url.hostname + url.pathname);
    const types = messaging ? (MESSAGES.find(([pattern]) => pattern.test(method))?.[1] ?? []) : [];
    return { kind: `google/${service}.${method}`, types, sealed: messaging };
  }
  const chat =
    url.hostname === 'chat.google.com' || url.hostname === 'mail.google.com' ? CHAT.exec(url.pathname) : null;
  if (chat) {
    const types = CHAT_METHODS.find(([pattern]) => pattern.test(chat[1]!))?.[1] ?? [];
    return { kind: `google-chat/${chat[1]}`, types, sealed: false };
  }
  if (url.hostname === 'chat.google.com' && /\/webchannel\//.test(url.pathname)) {
    return { kind: 'google-chat/webchannel', types: [], sealed: false };
  }
  return null;
}

const SEALED = /^[A-Za-z0-9+/_-]{64,}={0,2}$/;
const GOOGLE = /(^|\.)google(apis)?\.com$/;

/** A `$rpc` or Google Chat call; null for others. Encrypted parts are counted, not shown. */
export function decodePblite(payload: Payload): Reading | null {
  if (payload.channel === 'websocket' || !/\$rpc|chat\.google|mail\.google/.test(payload.url)) return null;
  const url = parseAddress(payload.url);
  if (!url) return null;
  const call = GOOGLE.test(url.hostname) ? callOf(url) : null;
  if (!call) return null;
  const draft = new Draft(payload, call.kind);
  const body = jsonBody(payload);
  const holds = payload.body !== null && payload.body.length > 0;
  for (const type of call.types) if (holds) draft.note(type, 'url.path', `${call.kind}: ${type}`);
  if (!body) {
    if (holds) draft.closed(payload.body!.length);
    return draft.done();
  }
  walkJson(body.json, body.at, (at, name, value) => {
    if (call.sealed && typeof value === 'string' && SEALED.test(value)) {
      draft.closed(Math.floor((value.length * 3) / 4));
      return;
    }
    draft.field(at, name, value, body.encodings);
    if (typeof value === 'string' && value.startsWith('Mozilla/'))
      draft.note('browser', at, `user agent: ${value}`, body.encodings);
  });
  return draft.done();
}
