import { expect, test } from 'vitest';
import type { DataTypeMember } from '../model/data-types.ts';
import { detect } from './detect.ts';
import { detectFields } from './fields.ts';
import { compileIdentity } from './needles.ts';

function found(dataType: DataTypeMember, value: string, sent: object, path = 'x'): boolean {
  const { items } = detect(
    {
      channel: 'fetch',
      method: 'POST',
      url: `https://api.example/${path}`,
      headers: [],
      body: new TextEncoder().encode(JSON.stringify(sent)),
      contentType: 'application/json',
    },
    compileIdentity([{ dataType, value, label: 'mine' }]),
  );
  return items.some(({ label }) => label === 'mine');
}

test('a name of three letters is told by its key alone', () => {
  for (const sent of [{ username: 'max' }, { user: 'max' }, { from: 'max' }, { author: 'max' }])
    expect(found('username', 'max', sent), JSON.stringify(sent)).toBe(true);
  for (const sent of [{ max: 5 }, { stage: 'max' }, { sizes: ['min', 'max'] }])
    expect(found('username', 'max', sent), JSON.stringify(sent)).toBe(false);
  expect(found('username', 'max', {}, 'limits/max?max=7')).toBe(false);
  expect(found('username', 'maxi', { stage: 'maxi' })).toBe(true);
});

test('and by the key around it or the path before it, where those stand for people', () => {
  for (const sent of [
    { user: { id: 'max' } },
    { users: ['max'] },
    { members: [{ name: 'max' }] },
    { created_by: 'max' },
    { account: 'max' },
    { account_id: 'max' },
  ])
    expect(found('username', 'max', sent), JSON.stringify(sent)).toBe(true);
  for (const sent of [{ profile: { first: 'Ann' } }, { person: { given: 'Ann' } }])
    expect(found('name', 'Ann', sent), JSON.stringify(sent)).toBe(true);
  for (const path of ['users/max', 'v1/members/max/posts', 'user_profile/max?x=1'])
    expect(found('username', 'max', {}, path), path).toBe(true);
  for (const sent of [
    { user: { limit: 'max' } },
    { users: { sort: 'max' } },
    { range: { id: 'max' } },
    { ids: ['max'] },
    { sort: { by: 'max' } },
    { sort_by: 'max' },
    { groupBy: 'max' },
    { quality_profile: 'max' },
  ])
    expect(found('username', 'max', sent), JSON.stringify(sent)).toBe(false);
  for (const path of ['stats/max', 'users/count/max', 'users?sort=max'])
    expect(found('username', 'max', {}, path), path).toBe(false);
});

test('and in a protocol’s field by its name, or where its grammar says that a person’s name stands', () => {
  const needles = compileIdentity([{ dataType: 'username', value: 'max', label: 'mine' }]);
  const finds = (name: string, persons?: ReadonlySet<string>, value: string | Uint8Array = 'max') =>
    detectFields([{ location: 'body.1', name, value, encodings: [] }], needles, persons && { persons })
      .length;
  for (const name of ['created_by', 'member', 'sender_name', 'username']) expect(finds(name), name).toBe(1);
  for (const name of ['', 'sort_by', 'limit', 'name_format']) expect(finds(name), name).toBe(0);
  expect(finds('', new Set(['body.1']))).toBe(1);
  expect(finds('', new Set(['body.2']))).toBe(0);
  expect(finds('', new Set(['body.1']), new Uint8Array(Buffer.from('{"sort":"max"}')))).toBe(0);
});

test('a letter is a gender under that name alone, and never in bytes', () => {
  expect(found('gender', 'f', { gender: 'f' })).toBe(true);
  expect(found('gender', 'f', { user: 'f' })).toBe(false);
  // 46 22 66 c5: a letter in quotes.
  expect(found('gender', 'f', { mobile: '462266c5' })).toBe(false);
});
