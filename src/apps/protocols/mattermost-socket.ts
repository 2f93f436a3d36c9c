/** Mattermost's socket: `{seq, action, data}` (api.mattermost.com, WebSocket). */
import type { Payload } from '../../model/payload.ts';
import type { Reading } from '../../model/reading.ts';
import { Draft, textOf } from '../draft.ts';
import { type Json, member, memberText, parseJson } from '../json.ts';
import { DEVICE_KEYS, readKeyed } from '../keyed.ts';

const ACTIONS = new Set([
  'authentication_challenge',
  'user_typing',
  'user_update_active_status',
  'presence',
  'get_statuses',
  'get_statuses_by_ids',
  'ping',
  'posted_notify_ack',
]);

function readAction(draft: Draft, action: string, data: Json | undefined): void {
  const at = 'frame.data';
  if (action === 'authentication_challenge' && memberText(data, 'token'))
    draft.note('auth-token', `${at}.token`, 'token: [auth-token]');
  if (action === 'user_typing') draft.note('typing', at, 'action: user_typing');
  if (action === 'user_update_active_status' || action === 'presence')
    draft.note('presence', at, `action: ${action}`);
  if (action === 'get_statuses_by_ids')
    draft.note('contact-identifier', `${at}.user_ids`, 'user_ids: [contact-identifier]');
  if (action === 'posted_notify_ack') draft.note('delivery-receipt', at, `action: ${action}`);
  if (memberText(data, 'channel_id'))
    draft.note('contact-identifier', `${at}.channel_id`, 'channel_id: [contact-identifier]');
}

/** A frame of Mattermost's client; null for others. */
export function decodeMattermostSocket(payload: Payload): Reading | null {
  const { body, channel } = payload;
  if (!body || channel !== 'websocket' || body[0] !== 0x7b) return null;
  const text = textOf(body);
  const json = text === null ? undefined : parseJson(text);
  const action = memberText(json, 'action');
  if (!ACTIONS.has(action) || typeof member(json, 'seq') !== 'number') return null;
  const draft = new Draft(payload, `mattermost/${action}`);
  readAction(draft, action, member(json, 'data'));
  readKeyed(draft, json, 'frame', DEVICE_KEYS);
  return draft.done();
}
