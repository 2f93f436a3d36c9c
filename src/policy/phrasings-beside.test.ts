import { describe, expect, it } from 'vitest';
import { readPolicy } from './read-text.ts';
import { said } from './said.fixture.ts';

describe('what is said beside the main verb', () => {
  it.each([
    ['Sponsors may also let us collect your date of birth.', ['collect affirmed date-of-birth > self']],
    ['We work with ad networks to help us track your online activity.', ['collect affirmed activity > self']],
    ['We rely on hosting companies that store your photos.', ['share affirmed attachment > provider']],
    ['During sign-up you will be asked for your phone number.', ['collect affirmed phone-number > self']],
    ['The form asks for your email address.', ['collect affirmed email-address > self']],
    [
      'We collect information about your device’s location in several ways.',
      ['collect affirmed location > self'],
    ],
    ['From your IP address we learn your country.', ['use affirmed coarse-location > self']],
    ['Your name may be used for prize draws, unless forbidden by you.', ['use affirmed name > self']],
    [
      'All information you submit in a review is displayed on the site.',
      ['share affirmed unspecified > public'],
    ],
    ['Your name is made available online.', ['share affirmed name > public']],
    [
      'We may attempt to match your email address with lists of customers.',
      ['use affirmed email-address > self'],
    ],
    ['A pixel may convey your IP address to us.', ['collect affirmed ip-address > self']],
    ['Information about how you use our app is collected.', ['collect affirmed activity > self']],
    [
      'Your photos will be transferred to, stored and processed in the Netherlands.',
      ['store affirmed attachment > self', 'use affirmed attachment > self'],
    ],
    [
      'We work with banks, and as a result we must share your name with third parties.',
      ['share affirmed name > unspecified'],
    ],
    [
      'This may involve sharing your email address with ad networks.',
      ['share affirmed email-address > advertiser'],
    ],
    ['The plug-in may pass your IP address to advertisers.', ['share affirmed ip-address > advertiser']],
    ['With your permission, the app reads your contacts.', ['collect affirmed contact-list > self']],
    ['Our staff may view your messages.', ['use affirmed message-content > self']],
    ['We may check your messages for spam.', ['use affirmed message-content > self']],
    [
      'We see only your name and your IP address.',
      ['collect affirmed ip-address > self', 'collect affirmed name > self'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([
    'We work with designers to help us track bugs.',
    'We work with partners who love your photos.',
    'You will be asked for your opinion.',
    'This does not involve sharing your email address with ad networks.',
    'If this involves sharing your name with banks, we ask first.',
    'We check back every year.',
    'We check with experts whether your name is right.',
    'The plug-in does not work with advertisers.',
    'If you are asked for your password by a stranger, tell us.',
    'The use of your account takes place at your own risk.',
  ])('says nothing: %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });

  it('reads an item as the end of the lead before it', () => {
    expect(said('A scan of your passport', { context: 'We collect the following data:' })).toEqual([
      'collect affirmed government-id > self',
    ]);
  });

  it('takes what the lead says where its item adds nothing', () => {
    const { claims } = readPolicy(
      {
        text: `# Privacy\n\nWe may retain your email address:\n\n- To settle matters, if there is an open complaint\n`,
      },
      { service: 'Pigeon' },
    );
    expect(claims.map((c) => `${c.action} ${c.data}`)).toEqual(['store email-address']);
  });
});
