import { expect, test } from 'vitest';
import { Draft } from './draft.ts';
import { type KeyRules, plainKey, readKeyed } from './keyed.ts';
import { payloadOf } from './payload-of.ts';

function read(value: Parameters<typeof readKeyed>[1], rules: KeyRules) {
  const draft = new Draft(payloadOf(null), 'test');
  readKeyed(draft, value, 'body', rules);
  return draft;
}

test('keys are compared without case and separators', () => {
  expect(['user_agent', 'userAgent', 'User-Agent', '$user agent'].map(plainKey)).toEqual(
    Array(4).fill('useragent'),
  );
});

test('a rule may be a type, a look at the value, or name the parent', () => {
  const { items } = read(
    { user: { id: 'u1' }, session: { id: 's1' }, width: 0, height: 800 },
    {
      'user.id': 'user-id',
      'session.id': 'session-timing',
      width: (v) => (v ? 'screen' : null),
      height: (v) => (v ? 'screen' : null),
    },
  );
  expect(items.map(({ dataType, location }) => [dataType, location])).toEqual([
    ['user-id', 'body.user.id'],
    ['session-timing', 'body.session.id'],
    ['screen', 'body.height'],
  ]);
  expect(items[0]!.excerpt).toBe('id: [user-id]');
});

test('values that say "not known" are none', () => {
  expect(read({ os: 'unknown', browser: '' }, { os: 'operating-system', browser: 'browser' }).items).toEqual(
    [],
  );
});

test('where a rule has spoken the field goes without its name, so that no guess by name overrules it', () => {
  const { fields } = read(
    { text: 'hello', type: 'message', other: 'x', os: 'Linux' },
    { text: 'message-content', os: 'operating-system' },
  );
  expect(fields.map(({ name, value }) => [name, value])).toEqual([
    ['', 'hello'],
    ['', 'message'],
    ['other', 'x'],
  ]);
});
