import { expect, test } from 'vitest';
import { Draft, headOf, levelOf, rootOf, shown, textOf } from './draft.ts';
import { payloadOf } from './payload-of.ts';

test('values of identity, contacts, content, credentials and tracking are masked, and push tokens', () => {
  expect(shown('phone-number', '+1')).toBe('[phone-number]');
  expect(shown('contact-identifier', 'x')).toBe('[contact-identifier]');
  expect(shown('auth-token', 'x')).toBe('[auth-token]');
  expect(shown('push-token', 'x')).toBe('[push-token]');
  expect(shown('language', 'de')).toBe('de');
});

test('one item for a type at a place, excerpts of at most 200 characters, empty fields not kept', () => {
  const draft = new Draft(payloadOf(null), 'test');
  draft.note('language', 'body.a', 'x'.repeat(500));
  draft.note('language', 'body.a', 'again');
  draft.field('body.b', 'b', '');
  expect(draft.items).toHaveLength(1);
  expect(draft.items[0]!.excerpt).toHaveLength(200);
  expect(draft.fields).toEqual([]);
});

test('bounded', () => {
  const draft = new Draft(payloadOf(null), 'test');
  for (let i = 0; i < 10_000; i++) {
    draft.note('language', `body[${i}]`, 'x');
    draft.field(`body[${i}]`, '', 'x');
  }
  expect(draft.items.length).toBeLessThanOrEqual(200);
  expect(draft.fields.length).toBeLessThanOrEqual(4_000);
});

test('evidence level and place by channel', () => {
  expect(levelOf(payloadOf(null, { channel: 'crypto' }), [])).toBe('before-encryption');
  expect(levelOf(payloadOf(null, { channel: 'fetch' }), ['gzip'])).toBe('decoded');
  expect(levelOf(payloadOf(null, { channel: 'fetch' }), [])).toBe('plaintext');
  expect(rootOf(payloadOf(null, { channel: 'websocket' }))).toBe('frame');
  expect(rootOf(payloadOf(null, { channel: 'xhr' }))).toBe('body');
});

test('bytes as text', () => {
  expect(textOf(new Uint8Array([0xff]))).toBeNull();
  expect(headOf(new Uint8Array([65, 66, 67]), 2)).toBe('AB');
});

test('what is packed in a field stands for it once it is read', () => {
  const draft = new Draft(payloadOf(null), 'test');
  draft.field('body.a', 'a', '{"b":1}');
  draft.field('body.c', 'c', 'x');
  draft.unpacked('body.a');
  expect(draft.fields.map(({ location }) => location)).toEqual(['body.c']);
});

test('a reading names the SDK and, where told, the company behind it', () => {
  expect(new Draft(payloadOf(null), 'test').done()).not.toHaveProperty('sdk');
  expect(new Draft(payloadOf(null), 'test', [], { title: 'PostHog' }).done()).toMatchObject({
    sdk: 'PostHog',
  });
  expect(
    new Draft(payloadOf(null), 'test', [], { title: 'Mixpanel', entity: 'Mixpanel' }).done(),
  ).toMatchObject({
    sdk: 'Mixpanel',
    entity: 'Mixpanel',
  });
});
