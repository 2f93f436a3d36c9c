import type { Draft } from './draft.ts';

/** What clauses state, without what a turn of phrase beside them says otherwise. */
export function withoutOverruled(drafts: readonly Draft[], turns: readonly Draft[]): Draft[] {
  // "We do not hold the keys": of what they would open, and not of passwords.
  const noKeys = turns.some(({ rule }) => rule === 'no-keys');
  // "Messages are sent end-to-end encrypted": not to the service, which cannot read them.
  const hidden = turns.filter(({ rule }) => rule === 'encrypted').flatMap(({ data }) => data);
  return drafts.filter(
    ({ rule, data }) =>
      !(noKeys && data.every((type) => type === 'credential')) &&
      !(rule === 'is-sent' && data.length > 0 && data.every((type) => hidden.includes(type))),
  );
}
