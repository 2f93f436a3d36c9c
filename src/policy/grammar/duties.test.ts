import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';
import { plainDuties } from './duties.ts';

describe('what someone is bound, free, granted or at pains to do', () => {
  it.each([
    ['We are legally bound to keep it.', 'We are obliged to keep it.'],
    ['You grant us the right to store it.', 'you agree that we may store it.'],
    ['We do our best to delete it.', 'We try to delete it.'],
    ['We have no idea who you are.', 'We do not know who you are.'],
    ['You are free to leave.', 'You are free to leave.'],
  ])('%s', (text, plain) => expect(plainDuties(text).toLowerCase()).toBe(plain.toLowerCase()));

  it.each([
    ['Tax law obliges us to keep your name.', ['store affirmed name > self']],
    ['The law obliges us to guard your name.', []],
    ['We are bound to disclose your IP address to the police.', ['share affirmed ip-address > authority']],
    ['You grant us permission to share your name with our partners.', ['share affirmed name > partner']],
    ['Our providers are forbidden to keep your messages.', ['store denied message-content > self']],
    ['We know nothing about your location.', ['collect denied location > self']],
    [
      'Your messages are encrypted in such a way that we can never read them.',
      ['collect denied message-content > self'],
    ],
    // What the person may ask for, and rules for users, say nothing of what the service does.
    ['You can ask us not to share your name with partners.', []],
    ['Users are not allowed to publish the addresses of others.', []],
    ['Many services collect your contacts without asking.', []],
    ['Anyone who has your phone can read your messages.', []],
    ['Hardly any personal data is collected.', []],
  ])('%s', (text, claims) => expect(said(text).map((line) => line.replace(/^\w+: /, ''))).toEqual(claims));
});
