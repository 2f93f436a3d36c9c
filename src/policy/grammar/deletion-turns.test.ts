import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('what is deleted, in a turn of its own', () => {
  it.each([
    [
      'We shall cease to hold your e-mail address once it is no longer needed.',
      ['store denied email-address > self'],
    ],
    ['Account closure permanently erases all your messages.', ['store denied message-content > self']],
    [
      'Note that deleting your account results in the loss of all photos.',
      ['store denied attachment > self'],
    ],
    ['Our databases are set up to purge your location every hour.', ['store denied location > self']],
    ['We do not have your password stored anywhere.', ['store denied credential > self']],
    ['There is no record of your messages kept by us.', ['store denied message-content > self']],
    ['Write to us and your photos will be erased.', ['store denied attachment > self']],
    [
      'Logs that contain your IP address and your name are deleted after a week.',
      ['store denied ip-address > self', 'store denied name > self'],
    ],
    [
      'It may take some weeks until your messages vanish from our backups.',
      ['store affirmed message-content > self'],
    ],
    ['Backup copies may take a while before they are overwritten.', ['store affirmed unspecified > self']],
    ['All you have to do is ask and we will delete your name.', ['store denied name > self']],
    ['We honour all requests for erasure of your messages.', ['store denied message-content > self']],
    ['If you close your account, your posts will remain on the site.', ['store affirmed content > self']],
    ['After an account has been deleted, your comments will remain.', ['store affirmed content > self']],
    ['We want you to be assured that we never store your messages.', ['store denied message-content > self']],
    ['We will delete or, where that cannot be done, anonymise your name.', ['store denied name > self']],
    [
      'Backup copies of your photos may not be removed from our systems for a limited time.',
      ['store affirmed attachment > self'],
    ],
    [
      'It may take some time for your photos to be removed from our backups.',
      ['store affirmed attachment > self'],
    ],
    [
      'This will be done at once, though it may take some weeks for some data to be cycled out of backups.',
      ['store affirmed unspecified > self'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([
    ['Deleting your account does not affect what others have saved.'],
    ['We cease to be liable once you have left.'],
    ['It may take a while before you see the change.'],
    ['There is no record player in our office.'],
  ])('says nothing of it: %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});
