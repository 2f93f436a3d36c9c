import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';
import { plainParticles } from './phrasal-verbs.ts';
import { plainStates } from './states.ts';

describe('how data is, or comes to be', () => {
  it.each([
    ['Your name becomes visible to others.', 'Your name is visible to others.'],
    ['They will stay hidden from others.', 'They will be hidden from others.'],
    ['Your names remain public.', 'Your names are public.'],
    ['It is kept strictly private.', 'It is strictly private.'],
    ['They never get to see your address.', 'They can never see your address.'],
    ['Google gets to know it.', 'Google knows it.'],
    ['It is gone from our servers.', 'It is deleted from our servers.'],
    ['We remain a small company.', 'We remain a small company.'],
  ])('%s', (text, plain) => expect(plainStates(text)).toBe(plain));

  it.each([
    ['We hang on to it.', 'We keep it.'],
    ['It was held onto for a week.', 'It was kept for a week.'],
    ['Your number ends up with Google.', 'Your number goes to Google.'],
    ['We get rid of it.', 'We delete it.'],
    ['We end the call.', 'We end the call.'],
  ])('%s', (text, plain) => expect(plainParticles(text)).toBe(plain));

  it.each([
    ['Your phone number stays hidden from other users.', ['share denied phone-number > users']],
    ['Your messages are unreadable to us.', ['collect denied message-content > self']],
    [
      'During a call your IP address becomes visible to the other participants.',
      ['share affirmed ip-address > users'],
    ],
    ['Your IP address thereby becomes known to Google.', ['share affirmed ip-address > named:Google']],
    ['This means that your phone number goes to our partners.', ['share affirmed phone-number > partner']],
    ['Your location never gets to our servers.', ['collect denied location > self']],
    ['Your messages never touch our servers.', ['collect denied message-content > self']],
    ['Your contacts will be able to see your profile photo.', ['share affirmed profile-photo > users']],
    ['Your phone number can be hidden from other users.', []],
    ['Your profile photo becomes invisible to users whom you block.', []],
    ['You get to see who has read your messages.', []],
    ['Your username is unknown to most people.', []],
  ])('%s', (text, claims) => expect(said(text)).toEqual(claims));
});

it.each([
  ['Your IP address gets logged.', ['collect affirmed ip-address > self']],
  ['Your messages never get stored on our servers.', ['store denied message-content > self']],
  ["Your name doesn't get shared with advertisers.", ['share denied name > advertiser']],
  ['Your posts are considered public information.', ['share affirmed content > public']],
  ['Your name is treated as public.', ['share affirmed name > public']],
  ['Processing that is deemed a public interest is allowed.', []],
])('reads what becomes of data as what is done to it: %s', (sentence, claims) => {
  expect(said(sentence)).toEqual(claims);
});
