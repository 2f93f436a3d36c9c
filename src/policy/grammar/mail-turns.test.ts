import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('mails and mailboxes', () => {
  it.each([
    ['Mails are stored on our servers.', ['store affirmed message-content > self']],
    ['Mail is kept in your mailbox until you delete it.', ['store affirmed message-content > self']],
    ['We do not scan your mailbox.', ['use denied message-content > self']],
    ['Your mailbox is deleted after six months.', ['store denied message-content > self']],
    ['An automatic filter analyses all mails.', ['use affirmed message-content > self']],
    ['Spam filters look at the content of incoming mail.', ['use affirmed message-content > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([
    ['We strip your IP address from outgoing messages.', ['share denied ip-address > users']],
    ['Outgoing mails do not contain your IP address.', ['share denied ip-address > users']],
    ['The addresses of a mail are stored.', ['store affirmed message-metadata > self']],
    [
      'Our staff may access your mailbox only if you ask for help.',
      ['collect affirmed message-content > self', 'collect denied message-content > self'],
    ],
    ['We remove viruses from incoming messages.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([
    'You can open your mailbox at any time.',
    'A confirmation is sent to your inbox.',
    'Mails are sent to you when you register.',
  ])('says nothing of them: %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});

describe('accounts that end', () => {
  it.each([
    [
      'If your account stays idle for a year, it is deleted along with all messages.',
      ['store denied message-content > self', 'store denied unspecified > self'],
    ],
    ['We may delete accounts along with their photos if they break our rules.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
