import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what a choice rests on', () => {
  it.each([
    ['Based on your location we suggest events.', ['use affirmed location > self']],
    ['By looking at your search queries, we decide what to offer.', ['use affirmed search-query > self']],
    ['Your location shapes the posts you see.', ['use affirmed location > self']],
    [
      'Which profiles you see depends on your age and gender.',
      ['use affirmed date-of-birth > self', 'use affirmed gender > self'],
    ],
    ['Crash reports give us an idea of what goes wrong.', ['use affirmed diagnostics > self']],
    ['We feed your photos into our matching algorithm.', ['use affirmed attachment > self']],
    ['Your age is taken into account when we rank profiles.', ['use affirmed date-of-birth > self']],
    ['Members are recognised by their phone number.', ['use affirmed phone-number > self']],
    ['Your voice messages are turned into text.', ['use affirmed attachment > self']],
    ['Based on your consent we suggest events.', []],
    ['Your settings determine who can see your profile.', []],
    ['With our partners we offer prizes.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it('goes on from the sentence before', () => {
    const told = (sentence: string, context: string) => said(sentence, { context });
    expect(told('This way we know that you are a person.', 'We send a code to your phone number.')).toEqual([
      'use affirmed phone-number > self',
    ]);
    expect(told('We use these signals to rank profiles.', 'We look at your search queries.')).toEqual([
      'use affirmed search-query > self',
    ]);
    expect(told('This is the case for visitors as well.', 'We collect your IP address.')).toEqual([
      'collect affirmed ip-address > self',
    ]);
  });
});

describe('what lies or goes somewhere', () => {
  it.each([
    ['Undelivered messages wait on our servers.', ['store affirmed message-content > self']],
    ['Your IP address ends up in our log files.', ['store affirmed ip-address > self']],
    ['Your messages may remain for up to 30 days.', ['store affirmed message-content > self']],
    ['Your messages pass through our servers.', ['collect affirmed message-content > self']],
    ['Your photos go to Amazon.', ['share affirmed attachment > named:Amazon']],
    ['Photos disappear after 24 hours.', ['store denied attachment > self']],
    ['Your posts are replicated on other servers.', ['share affirmed content > partner']],
    ['Hosting and network providers may store IP addresses.', ['provider: store affirmed ip-address > self']],
    ['Your photos never end up on our servers.', ['store denied attachment > self']],
    ['You go to our servers page.', []],
  ])('%s', (sentence, claims) => {
    const got = said(sentence);
    if (sentence.includes('never')) expect(got.filter((line) => line.includes('affirmed'))).toEqual([]);
    else expect(got).toEqual(claims);
  });
});

describe('who sees it', () => {
  it.each([
    ['People nearby see your first name.', ['share affirmed name > users']],
    ['When you call someone, they can see your IP address.', ['share affirmed ip-address > users']],
    ['This makes your profile visible to other users.', ['share affirmed identity > users']],
    [
      'Joining a group means that its members can see your phone number.',
      ['share affirmed phone-number > users'],
    ],
    ['The site you visit will see your IP address.', ['share affirmed ip-address > partner']],
    ['Visible to friends: your photos.', ['share affirmed attachment > users']],
    ['What others see: your profile photo.', ['share affirmed profile-photo > users']],
    ['We do not make your profile visible to other users.', ['share denied identity > users']],
    ['What others see.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('labels and turns', () => {
  it.each([
    [
      'What we hold about you: your username and your language.',
      ['store affirmed language > self', 'store affirmed username > self'],
    ],
    ['What we collect is your phone number.', ['collect affirmed phone-number > self']],
    [
      'Mandatory fields: name, email address.',
      ['collect affirmed email-address > self', 'collect affirmed name > self'],
    ],
    ['Whether you open our emails is recorded.', ['collect affirmed usage-event > self']],
    ['The app transmits your device model.', ['collect affirmed device-model > self']],
    [
      'If we share information with an IT provider, we require it to keep it safe.',
      ['share affirmed unspecified > provider'],
    ],
    ['We share it with, for example, a bank.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
