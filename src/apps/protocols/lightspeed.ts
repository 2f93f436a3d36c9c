/**
 * Lightspeed tasks of Messenger and Instagram: JSON inside JSON. Labels after mautrix/meta,
 * pkg/messagix/socket/task.go.
 */

import type { Draft } from '../draft.ts';
import { isRecord, type Json, member, memberText } from '../json.ts';
import { DEVICE_KEYS, readKeyed } from '../keyed.ts';

interface TaskRule {
  kind: string;
  read: (draft: Draft, task: Json, at: string) => void;
}

const nested = (draft: Draft, value: Json | undefined): Json | undefined =>
  typeof value === 'string' ? draft.parse(value) : value;

/** The conversation of a task: a group where the task says so, else the person it is with. */
function noteThread(draft: Draft, task: Json, at: string): void {
  const group =
    memberText(task, 'is_group_thread') === '1' ||
    member(task, 'is_group_thread') === true ||
    memberText(task, 'thread_type') === '2';
  for (const name of [
    'thread_key',
    'thread_id',
    'thread_fbid',
    'threadKey',
    'to',
    'contact_id',
    'other_user_id',
  ]) {
    const id = memberText(task, name);
    if (!id || id === '0') continue;
    const type = group ? 'group-membership' : 'contact-identifier';
    draft.note(type, `${at}.${name}`, `${name}: [${type}]`);
  }
  for (const name of ['contact_ids', 'participants', 'recipient_users', 'thread_ids']) {
    if (
      memberText(task, name) ||
      (Array.isArray(member(task, name)) && (member(task, name) as Json[]).length > 0)
    ) {
      draft.note('contact-identifier', `${at}.${name}`, `${name}: [contact-identifier]`);
    }
  }
}

const note =
  (...types: Parameters<Draft['note']>[0][]) =>
  (draft: Draft, _task: Json, at: string) => {
    for (const type of types) draft.note(type, at, `task: ${type}`);
  };

function typing(draft: Draft, task: Json, at: string): void {
  draft.note(
    'typing',
    `${at}.is_typing`,
    `is_typing: ${memberText(task, 'is_typing') || member(task, 'is_typing')}`,
  );
}

/** Text is in clear where the thread is not end-to-end encrypted. */
function send(draft: Draft, task: Json, at: string): void {
  const text = memberText(task, 'text') || memberText(task, 'question_text') || memberText(task, 'reaction');
  if (text) draft.note('message-content', `${at}.text`, 'text: [message-content]');
  const files = member(task, 'attachment_fbids');
  if ((Array.isArray(files) && files.length > 0) || memberText(task, 'sticker_id')) {
    draft.note('attachment', `${at}.attachment`, 'attachment: [attachment]');
  }
  draft.note('message-metadata', at, `send_type: ${memberText(task, 'send_type')}`);
}

function search(draft: Draft, task: Json, at: string): void {
  if (memberText(task, 'query')) draft.note('search-query', `${at}.query`, 'query: [search-query]');
}

const TASKS: Readonly<Record<string, TaskRule>> = {
  3: { kind: 'typing', read: typing },
  21: { kind: 'mark-read', read: note('read-receipt') },
  23: { kind: 'add-participants', read: note('group-membership') },
  25: { kind: 'update-admin', read: note('group-membership') },
  29: { kind: 'react', read: send },
  30: { kind: 'search', read: search },
  31: { kind: 'search', read: search },
  32: { kind: 'rename-thread', read: note('group-membership') },
  33: { kind: 'delete-message', read: note('message-metadata') },
  37: { kind: 'set-thread-image', read: note('group-membership') },
  46: { kind: 'send', read: send },
  123: { kind: 'app-state', read: note('presence') },
  130: { kind: 'create-group', read: note('group-membership') },
  140: { kind: 'remove-participant', read: note('group-membership') },
  144: { kind: 'mute', read: () => {} },
  145: { kind: 'fetch-threads', read: () => {} },
  146: { kind: 'delete-thread', read: () => {} },
  155: { kind: 'delete-message', read: note('message-metadata') },
  163: { kind: 'poll', read: send },
  164: { kind: 'poll-vote', read: note('message-metadata') },
  207: { kind: 'contact', read: () => {} },
  209: { kind: 'create-thread', read: () => {} },
  228: { kind: 'fetch-messages', read: () => {} },
  388: { kind: 'create-whatsapp-thread', read: () => {} },
  452: { kind: 'contacts', read: () => {} },
  742: { kind: 'edit', read: send },
};

function readTask(draft: Draft, label: string, task: Json, at: string): string {
  const rule = Object.hasOwn(TASKS, label) ? TASKS[label] : undefined;
  rule?.read(draft, task, at);
  noteThread(draft, task, at);
  return rule?.kind ?? `task-${label}`;
}

/** True for a Lightspeed request: an app, a payload that is JSON again, and a request number. */
export function isLightspeed(json: Json): boolean {
  return isRecord(json) && 'app_id' in json && 'payload' in json && ('request_id' in json || 'type' in json);
}

/** Reads a Lightspeed request into the draft; returns the kinds of its tasks. */
export function readLightspeed(draft: Draft, request: Json, location: string): string[] {
  const at = `${location}.payload(json)`;
  const payload = nested(draft, member(request, 'payload'));
  const kinds: string[] = [];
  if (payload !== undefined) {
    const tasks = member(payload, 'tasks');
    for (const [index, task] of (Array.isArray(tasks) ? (tasks as Json[]) : []).entries()) {
      const inner = nested(draft, member(task, 'payload'));
      if (inner !== undefined) {
        kinds.push(readTask(draft, memberText(task, 'label'), inner, `${at}.tasks[${index}].payload(json)`));
      }
    }
    const label = memberText(payload, 'label');
    const single = nested(draft, member(payload, 'payload'));
    if (label && single !== undefined) kinds.push(readTask(draft, label, single, `${at}.payload(json)`));
    if (member(payload, 'database') !== undefined) kinds.push('sync');
  }
  readKeyed(draft, request, location, DEVICE_KEYS);
  return kinds;
}
