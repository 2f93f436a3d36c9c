import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('words that look like verbs after what is handled', () => {
  it.each([
    [
      'We use your birthday to write to you in order to send messages such as greetings.',
      ['use affirmed date-of-birth > self'],
    ],
    [
      'We will use your phone number for account access, access a feature, or log in.',
      ['use affirmed phone-number > self'],
    ],
    [
      'We use your photos to show you offers that we believe may interest you.',
      ['use affirmed attachment > self'],
    ],
    ['Pigeon uses cookies and allows partners to visit its loft.', ['use affirmed cookie-identifier > self']],
    [
      'Pigeon and our advertisers, such as seed sellers, use cookies to bring offers.',
      ['use affirmed cookie-identifier > self'],
    ],
    [
      'We use outside analytics services to automatically log your clicks.',
      ['collect affirmed usage-event > self'],
    ],
    [
      'These pixels are made by our advertisers and allow advertisers to collect your IP address.',
      ['advertiser: collect affirmed ip-address > self'],
    ],
    ['Users can manage cookies in their browser.', []],
    ['You may be able to choose which cookies are set.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('what data does for the service', () => {
  it.each([
    [
      'Your answers and your photos help us improve the loft.',
      ['use affirmed attachment > self', 'use affirmed content > self'],
    ],
    ['These cookies allow us to remember you.', ['use affirmed cookie-identifier > self']],
    ['Your photos do not help us.', []],
    ['Please send any details that you think will help us find the bird.', []],
    ['Your name will appear on your public profile.', ['share affirmed name > public']],
    ['Your score and your username are shown on the leaderboard.', ['share affirmed username > public']],
    ['Your name will not appear on your profile.', ['share denied name > users']],
    ['Your name appears on your settings page.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('lists that are announced', () => {
  it.each([
    ['The items we log include your IP address.', ['collect affirmed ip-address > self']],
    [
      'We may share your photos with the following recipients in order to run the loft: our affiliates and banks.',
      ['share affirmed attachment > family', 'share affirmed attachment > partner'],
    ],
    ['The only things we keep are: your username.', ['store affirmed username > self']],
    ['You may be asked to include your birthday.', ['collect affirmed date-of-birth > self']],
    ['Other users can export your photos.', ['share affirmed attachment > users']],
    ['Our lofts and our cameras may collect your photos.', ['collect affirmed attachment > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it('goes on from what is collected', () => {
    const context = 'We collect information about your device.';
    expect(said('These include: your IP address.', { context })).toEqual([
      'collect affirmed ip-address > self',
    ]);
    expect(said('This data may include, but is not limited to: your IP address.', { context })).toEqual([
      'collect affirmed ip-address > self',
    ]);
  });
});

describe('what is found out, and how', () => {
  it.each([
    ['We determine your time zone when you join.', ['use affirmed timezone > self']],
    [
      'We may be able to determine from an IP address the geographic location of your loft.',
      ['use affirmed coarse-location > self', 'use affirmed ip-address > self'],
    ],
    ['We cannot determine your location.', []],
    ['We determine how long your photos are kept.', []],
    ['By combining your photos we also count the birds.', ['use affirmed attachment > self']],
    ['By giving us your photos you agree to our terms.', []],
    ['All photos are automatically, permanently erased.', ['store denied attachment > self']],
    [
      'We may provide these feed and advertising partners with your email address.',
      ['share affirmed email-address > advertiser'],
    ],
    ['If other users know you, we may show them your photos.', ['share affirmed attachment > users']],
    ['Our support team may access your photos.', ['collect affirmed attachment > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('what others place and what is built in', () => {
  it.each([
    [
      'Our advertisers may set cookies on your device.',
      ['advertiser: collect affirmed cookie-identifier > self'],
    ],
    ['You may set cookies yourself.', []],
    ['Our newsletters may contain pixels.', ['use affirmed tracking-pixel > self']],
    ['Our newsletters do not contain pixels.', []],
    ['Our newsletters contain your photos.', []],
    [
      'This may include your IP address and your browser type.',
      ['collect affirmed browser > self', 'collect affirmed ip-address > self'],
    ],
    ['This does not include your IP address or your browser type.', []],
    ['In some cases we may need to keep your photos.', ['store affirmed attachment > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
