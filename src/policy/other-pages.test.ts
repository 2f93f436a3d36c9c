import { expect, it } from 'vitest';
import { otherPage } from './other-pages.ts';
import { readPolicy } from './read-text.ts';

it.each([
  [
    'a request for consent',
    'We value your privacy. We and our 842 partners store and/or access information on a device. Accept all. Reject all. Manage options.',
  ],
  [
    'a request for consent',
    'Before you continue to Pigeon. We use cookies to measure audience engagement. If you choose to “Accept all”, we will also use them to show ads. See more options.',
  ],
  [
    'a page to sign in at',
    'Log in to Pigeon. Email or phone number. Forgot password? Create new account. See terms and privacy policy.',
  ],
  ['a check for people', 'Verify you are human by completing the action below. Pigeon needs to review this.'],
  [
    'a page that says there is none',
    'Sorry, this page isn’t available. The link may be broken. Go back to Pigeon.',
  ],
])('knows %s by its words', (is, text) => {
  expect(otherPage(text, text.split(' ').length)).toBe(is);
  expect(otherPage(text, 3000)).toBeNull();
});

it.each([
  'We value your privacy. We collect your phone number when you sign up. You can log in with it, and you can create an account without one. We do not share it.',
  'We use cookies and similar means to store and access information on your device. You may refuse all cookies in your browser. See cookie settings.',
  'To prevent abuse we may ask you to confirm your phone number. We tell bots from people by how they use the service.',
  'If you sign in with Google, we receive your name. If you forget your password, we send a link to your email address.',
])('leaves a short policy what it is: %.60s', (text) => {
  expect(otherPage(text, text.split(' ').length)).toBeNull();
});

it('says nothing of what a policy lacks where another page was read', () => {
  const text = `We value your privacy\n\nWe and our 842 partners store and/or access information on a device. Accept all or manage options. ${'We use your location to show ads that fit the place where you are, and we measure how they do. '.repeat(12)}`;
  const { complete, notes } = readPolicy({ text }, {});
  expect([complete, notes]).toEqual([false, ['not the policy: a request for consent']]);
});
