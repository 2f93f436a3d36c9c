import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

const shown = (...types: string[]) => types.map((t) => `share affirmed ${t} > users`);

describe('what those whom a person knows are shown', () => {
  it.each([
    ['Contacts can see your photo.', shown('attachment')],
    ['Contacts are shown your status message.', shown('status-text')],
    ['Group members can see your phone number.', shown('phone-number')],
    ['Your connections can see when you are online.', shown('presence')],
    ['Contacts who use Pigeon see your name.', shown('name')],
    ['Contacts get a notice when you go online.', shown('presence')],
    [
      'Contacts can see when you were online last and a list of some of your other contacts.',
      shown('contact-list', 'last-seen'),
    ],
    ['Friends see when you were last online and your status.', shown('last-seen', 'status-text')],
    ['Your photo is visible to contacts.', shown('attachment')],
    ['Your Pigeon profile is included in the public search.', shown('identity')],
    ['Your name may be listed in our member directory.', shown('name')],
    ['Your photo may be shared publicly with your Pigeon contacts.', shown('attachment')],
    ['You appear online to your contacts.', shown('presence')],
    ['People in a group can see who else is in the group.', shown('group-membership')],
    ['Your profile picture is visible to all.', shown('profile-photo')],
    ['Contacts will not see your number.', ['share denied phone-number > users']],
    [
      'Only contacts can see your last seen time.',
      ['share affirmed last-seen > users', 'share denied last-seen > unspecified'],
    ],
  ])('%s', (text, claims) => expect(said(text)).toEqual(claims));

  it.each([
    ['Contacts are uploaded to our servers.', ['collect affirmed contact-list > self']],
    ['We do not read your contacts.', ['collect denied contact-list > self']],
    ['Connections can also message you.', []],
    ['Contacts can be deleted from our servers.', []],
    ['You can see your contacts in the app.', []],
    ['The terms are included in the search.', []],
  ])('leaves the list of contacts alone: %s', (text, claims) => expect(said(text)).toEqual(claims));
});
