import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('a phrase that answers the question of its heading', () => {
  it.each([
    [
      'Until you delete your account.',
      'FAQ > How long do we keep your messages?',
      ['store affirmed message-content > self'],
    ],
    ['30 days.', 'How long are my messages kept?', ['store affirmed message-content > self']],
    ['Everyone in your groups.', 'Who can see my phone number?', ['share affirmed phone-number > users']],
    ['To verify your account.', 'Why do you need my phone number?', ['use affirmed phone-number > self']],
    ['To learn more, see our help pages.', 'Why do you need my phone number?', []],
    ['For more information, write to us.', 'How long do we keep your messages?', []],
    ['Until you delete your account.', 'Your account', []],
  ])('%s (%s)', (sentence, section, claims) => {
    expect(said(sentence, { section })).toEqual(claims);
  });
});

describe('a label and what is said of it', () => {
  it.each([
    ['Phone number: used to verify your account.', ['use affirmed phone-number > self']],
    ['Name (visible to other users)', ['share affirmed name > users']],
    ['IP address (kept for 24 hours)', ['store affirmed ip-address > self']],
    ['Settings: used by power users.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('what one signs up with and what is verified', () => {
  it.each([
    [
      'You have to sign up with your email address and a password.',
      ['collect affirmed credential > self', 'collect affirmed email-address > self'],
    ],
    ['You can register using your Facebook account.', []],
    ['We verify your phone number by sending you a code.', ['use affirmed phone-number > self']],
    ['We verify your identity before we answer your request.', []],
    ['Your photos may continue to be visible to other users.', ['share affirmed attachment > users']],
    ['This information helps create your account.', ['use affirmed unspecified > self']],
    ['The location of your phone will be accessed at that time.', ['collect affirmed location > self']],
    ['The location of your phone can be accessed by you.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('what is needed and what is part of it', () => {
  it.each([
    ['Storing your IP address is necessary to fend off attacks.', ['store affirmed ip-address > self']],
    ['Processing your data is necessary for the performance of a contract.', []],
    ['Access to your contacts is required to find your friends.', ['collect affirmed contact-list > self']],
    ['We share only what is necessary with our providers.', ['share affirmed unspecified > provider']],
    ['Among the data we collect is your IP address.', ['collect affirmed ip-address > self']],
    ['We can tell from your IP address which language you speak.', ['use affirmed ip-address > self']],
    ['A valid email address is mandatory.', ['collect affirmed email-address > self']],
    ['A court order is required.', []],
    ['Your name is visible to the members of the groups you join.', ['share affirmed name > users']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
