import { expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

const kept = ['store affirmed attachment > self'];

it.each([
  ['We do not delete your photos when you close your account.', kept],
  ['Uninstalling the app does not delete your photos.', kept],
  ['If you remove the app, this will not erase your photos from our servers.', kept],
  ['Your photos may not be deleted immediately from our backups.', kept],
  ['If you remove a photo, it is marked for deletion, but the file is not deleted at once.', kept],
  ['If you delete a video, its contents are not immediately erased.', kept],
  ['If we cannot verify who you are, we will not delete your photos.', []],
  ['Deleting the app does not delete photos that other apps have received.', []],
  ['We may not delete your photos.', []],
  ['We will not delete your photos without asking you.', []],
  ['We may not be able to delete your photos.', []],
  ['Blocking a pigeon does not delete your photos from its device.', []],
  ['Deleting the app does not remove photos stored in other services.', []],
  ['Opting out does not delete cookies.', []],
])('keeps what is not deleted: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
