// @vitest-environment happy-dom
import { afterEach, expect, test } from 'vitest';
import { cookieLeaves, fieldLeaves, fieldsOf, storageLeaves } from './places.ts';

afterEach(() => localStorage.clear());

test('storage: values and JSON in them', () => {
  localStorage.setItem('device_id', 'dev-77aa-31c9');
  localStorage.setItem('user', JSON.stringify({ account: { userId: 'u-8812-7735' } }));
  localStorage.setItem('account_id', '7391928475610299999999');
  localStorage.setItem('large', JSON.stringify({ userId: 'x'.repeat(70_000) }));
  expect(storageLeaves(localStorage)).toEqual([
    { name: 'device_id', value: 'dev-77aa-31c9' },
    { name: 'userId', value: 'u-8812-7735' },
    { name: 'account_id', value: '7391928475610299999999' },
  ]);
  expect(localStorage).toHaveLength(4);
});

test('cookies, percent-decoded', () => {
  expect(
    cookieLeaves('a=1; device_id=dev-77aa-31c9; u=%7B%22userId%22%3A%22u-8812-7735%22%7D; broken=%zz-123456'),
  ).toEqual([
    { name: 'device_id', value: 'dev-77aa-31c9' },
    { name: 'userId', value: 'u-8812-7735' },
    { name: 'broken', value: '%zz-123456' },
  ]);
  expect(cookieLeaves('')).toEqual([]);
});

test('fields of a form by every name they have, never a secret', () => {
  const input = (attributes: Record<string, string>) => {
    const field = document.createElement('input');
    for (const [name, value] of Object.entries(attributes)) field.setAttribute(name, value);
    return field;
  };
  expect(fieldLeaves(input({ type: 'email', name: 'login', value: 'ada@mail.example' }))).toEqual([
    { name: 'login', value: 'ada@mail.example' },
    { name: 'email', value: 'ada@mail.example' },
  ]);
  expect(fieldLeaves(input({ type: 'password', name: 'email', value: 'secret-12345' }))).toEqual([]);
  expect(fieldLeaves(input({ type: 'text', autocomplete: 'cc-number', value: '4111111111111111' }))).toEqual(
    [],
  );
  expect(fieldLeaves(input({ type: 'text', autocomplete: 'one-time-code', value: '12345678' }))).toEqual([]);
  const secrets: Record<string, string>[] = [
    { type: 'tel', autocomplete: 'section-pay billing cc-number', value: '371449635398431' },
    { type: 'tel', name: 'number', value: '4111 1111 1111 1111' },
    { type: 'tel', name: 'cardNumber', value: '4111 1111' },
    { type: 'tel', id: 'sms-code', value: '12345678' },
    { type: 'tel', name: 'otp', value: '12345678' },
    { type: 'text', name: 'email', id: 'email_password', value: 'secret-12345' },
  ];
  for (const secret of secrets) expect(fieldLeaves(input(secret)), JSON.stringify(secret)).toEqual([]);
  for (const name of ['phone', 'opinion', 'cardholder-email']) {
    expect(fieldLeaves(input({ type: 'tel', name, value: '+15550100001' }))).toHaveLength(2);
  }
  expect(fieldLeaves(document.createElement('textarea'))).toEqual([]);
  expect(fieldLeaves(null)).toEqual([]);
});

test('fields of a form, whatever they are called', () => {
  document.body.innerHTML = '<form><input name="elements"><input name="login"></form>';
  const form = document.querySelector('form')!;
  Object.defineProperty(form, 'elements', { value: form.querySelector('input') });
  expect([...fieldsOf(form)].map((field) => field.getAttribute('name'))).toEqual(['elements', 'login']);
  expect([...fieldsOf(document.body)]).toEqual([]);
});
