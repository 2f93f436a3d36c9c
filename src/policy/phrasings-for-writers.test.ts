import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what messengers say of what they do not get', () => {
  it.each([
    ['Calls are peer-to-peer and do not pass through our servers.', ['collect denied call-content > self']],
    ['Your contacts are private and never leave your device.', ['collect denied contact-list > self']],
    [
      'Messages go directly from device to device, without passing through our servers.',
      ['collect denied message-content > self'],
    ],
    [
      'Acme may learn that you received a message, but never its content.',
      ['share affirmed message-metadata > named:Acme', 'share denied message-content > named:Acme'],
    ],
    [
      'The app uploads hashed phone numbers, never your name or your photos.',
      [
        'collect affirmed phone-number > self',
        'collect denied attachment > self',
        'collect denied name > self',
      ],
    ],
    [
      'We collect your name, and never share it.',
      ['collect affirmed name > self', 'share denied name > unspecified'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('what lies in a cloud of the person’s own', () => {
  it.each([
    ['Backups are stored in your own cloud account.', []],
    ['Your messages are backed up to your Google Drive.', []],
    ['Your messages are backed up to our cloud.', ['store affirmed message-content > self']],
    ['Your messages are stored in your account.', ['store affirmed message-content > self']],
    ['Your messages are saved to your Google Account.', ['store affirmed message-content > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
