import { describe, expect, it } from 'vitest';
import { extractClaims } from './extract.ts';
import { said } from './said.fixture.ts';

describe('what stands in the second place', () => {
  it.each([
    [
      'what those do who get it',
      'We share logs with analytics providers, who use it to count flights.',
      ['provider: use affirmed activity > self', 'share affirmed activity > provider'],
    ],
    [
      'to whom it goes for another reason',
      'We may share your data where that is necessary to comply with a legal obligation or in connection with a corporate transaction.',
      ['share affirmed unspecified > acquirer', 'share affirmed unspecified > authority'],
    ],
    [
      'a second verb that "or" denies',
      'Your data will not be sold or be shared with partners.',
      ['sell denied unspecified > partner', 'share denied unspecified > partner'],
    ],
    [
      'tools by which data is worked on',
      'We analyze your activity using cookies and other means.',
      ['use affirmed activity > self', 'use affirmed cookie-identifier > self'],
    ],
    [
      'to whom an aim gives it',
      'We use your data to provide your profile to our partners.',
      ['share affirmed identity > partner', 'use affirmed unspecified > self'],
    ],
    [
      'each end of a list of them',
      'We use your data to: (a) run the loft; (b) send you letters; and (c) share it with advertisers.',
      ['share affirmed unspecified > advertiser', 'use affirmed unspecified > self'],
    ],
    [
      'what cookies are there to keep',
      'We use cookies to: (a) store your username; and (b) display ads.',
      ['use affirmed cookie-identifier > self'],
    ],
    [
      'what those collect whom the service works with',
      'We work with third parties that use cookies to collect information about your activity.',
      ['collect affirmed activity > self', 'use affirmed cookie-identifier > self'],
    ],
    [
      'what companies collect',
      'We work with companies that use cookies to collect your IP address.',
      ['collect affirmed ip-address > self', 'use affirmed cookie-identifier > self'],
    ],
    [
      'what tools in brackets collect',
      'We use technologies (like cookies and pixels) that collect information about your device.',
      [
        'collect affirmed device > self',
        'use affirmed cookie-identifier > self',
        'use affirmed tracking-pixel > self',
      ],
    ],
    [
      'what a second clause tells of the last alone',
      'We collect your IP address, which we use to block spam, and your phone number, which we share with our partners.',
      [
        'collect affirmed ip-address > self',
        'collect affirmed phone-number > self',
        'share affirmed phone-number > partner',
        'use affirmed ip-address > self',
      ],
    ],
    [
      'what is done with it after consent',
      'We will ask for your consent before we collect your location or share it with others.',
      ['collect affirmed location > self', 'share affirmed location > unspecified'],
    ],
    [
      'who can see it there',
      'You may add your age to your page, where other users can see it.',
      ['collect affirmed date-of-birth > self', 'share affirmed date-of-birth > users'],
    ],
    [
      'to whom it goes in another case',
      'We disclose your data to the police if a court orders it, and to others if that is needed to protect our rights.',
      ['share affirmed unspecified > authority', 'share affirmed unspecified > unspecified'],
    ],
    [
      'how long a company keeps what it gets',
      'We send your IP address to our crash reporting provider, which keeps it for 90 days.',
      ['provider: store affirmed ip-address > self', 'share affirmed ip-address > provider'],
    ],
    [
      'all of a list behind a clause and a colon',
      'We collect the data we need: your email address and your name.',
      ['collect affirmed email-address > self', 'collect affirmed name > self'],
    ],
    [
      'all of a list of what is needed',
      'We collect what we need: your email address, a password and your name.',
      [
        'collect affirmed credential > self',
        'collect affirmed email-address > self',
        'collect affirmed name > self',
      ],
    ],
    [
      'each for its time',
      'Messages are kept for a year and logs for a month.',
      ['store affirmed activity > self', 'store affirmed message-content > self'],
    ],
    [
      'what is uploaded in a form of its own',
      'We hash the phone numbers in your address book before we upload them.',
      ['collect affirmed contact-list > self'],
    ],
    [
      'none, said again',
      'None of your letters are stored on our servers, and none are shared with anyone.',
      ['share denied message-content > unspecified', 'store denied message-content > self'],
    ],
    [
      'to whom it goes in a case told before',
      'We may disclose your data to our affiliates, and, if the business is sold, to the buyer.',
      ['share affirmed unspecified > acquirer', 'share affirmed unspecified > family'],
    ],
    [
      'what goes together with it',
      'This information, together with your IP address, is sent to our servers.',
      ['collect affirmed ip-address > self'],
    ],
    [
      'what is got from elsewhere',
      'We will have access to some of your account information from that service, including other information in that account.',
      ['collect affirmed identity > self', 'collect affirmed unspecified > self'],
    ],
  ])('%s', (_, sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });

  it('goes on from what is collected, where more is agreed to', () => {
    const context = 'You consent to our collection, storage and use of the information that you give us.';
    expect(said('This could include information that another loft shares with us.', { context })).toEqual([
      'collect affirmed unspecified > self',
    ]);
  });

  it('may be no more than possible', () => {
    const [, share] = extractClaims('Your data may be stored on our servers and be shared with partners.');
    expect(share).toMatchObject({ action: 'share', modality: 'may' });
    const [collect] = extractClaims('Using the loft may result in the collection of information about you.');
    expect(collect).toMatchObject({ action: 'collect', modality: 'may' });
  });
});

describe('items of a list', () => {
  it.each([
    [
      'if you sign in with a social network, your name and photo',
      'We collect:',
      ['collect affirmed name > self', 'collect affirmed profile-photo > self'],
    ],
    [
      'if you gave it to us, your phone number',
      'When you order, we pass on to our courier:',
      ['share affirmed phone-number > provider'],
    ],
    ['but not your phone number', 'Other users can see:', ['share denied phone-number > users']],
    ['if you are in Europe, the law gives you rights', 'We collect:', []],
    [
      'Partners: may send us data about your purchases.',
      'What we get from others:',
      ['collect affirmed purchase > self'],
    ],
    ['read your letters', 'We do not:', ['collect denied message-content > self']],
    [
      'your name',
      'Depending on how you use the loft, the following may be collected and kept by us:',
      ['collect affirmed name > self', 'store affirmed name > self'],
    ],
    [
      'device identifiers, which we share with advertisers',
      'We and our loft partners collect:',
      ['collect affirmed device-identifier > self', 'share affirmed device-identifier > advertiser'],
    ],
  ])('%s | %s', (item, context, expected) => {
    expect(said(item, { context })).toEqual(expected);
  });
});

describe('words that stand beside data', () => {
  it.each([
    [
      'As we do not know in advance the nature of the personal data you may provide, we cannot ask for consent.',
      [],
    ],
    ['The alliance requires members to disclose segments that they use to deliver ads.', []],
    [
      'Some features require members to provide their phone number.',
      ['collect affirmed phone-number > self'],
    ],
    [
      'When we ask around, we send cookies to the company that provides the survey service.',
      ['share affirmed cookie-identifier > provider'],
    ],
    ['We send cookies to your browser.', ['collect affirmed cookie-identifier > self']],
    ['We share information about us with users.', []],
    [
      'We use personal information of customers, transaction counterparties and applicants.',
      ['use affirmed unspecified > self'],
    ],
    [
      'We may share your data with potential transaction partners in the event that our company is sold.',
      ['share affirmed unspecified > acquirer'],
    ],
    ['We retain deleted videos for a week.', ['store affirmed attachment > self']],
    ['You deleted videos from the app.', []],
    [
      'We may use GPS technology (or other similar technology) to determine your location.',
      ['use affirmed location > self'],
    ],
    [
      'For example, each time you use the loft we may automatically collect your operating system and your IP address.',
      ['collect affirmed ip-address > self', 'collect affirmed operating-system > self'],
    ],
    ['The first time you open the loft we ask for your age.', ['collect affirmed date-of-birth > self']],
    ['If we change how we share your data, we will tell you.', []],
    ['When we update what we collect or how we use your data, you will be told.', []],
    ['In case we intend to share your data with new partners, we will tell you first.', []],
    ['Users may not collect email addresses of others or use them to send ads.', []],
    ['Other users may not see your address.', ['share denied postal-address > users']],
    ['We allow users to change their information, download their videos, and close their accounts.', []],
    ['We will maintain the data in our possession accurate and up-to-date by taking care.', []],
    ['We do not work with partners that use cookies to collect your address.', []],
    ['We provide tools to companies that collect information about their customers.', []],
    [
      'We collect the city in which you created your account and the date and time of accessing the site.',
      ['collect affirmed coarse-location > self', 'collect affirmed session-timing > self'],
    ],
    [
      'We send device and application information to our partners.',
      ['share affirmed app-version > partner', 'share affirmed device > partner'],
    ],
    ['We store your video viewing history.', ['store affirmed usage-event > self']],
    [
      'We collect your number of children, the time on page and an emergency contact.',
      [
        'collect affirmed contact-identifier > self',
        'collect affirmed identity > self',
        'collect affirmed session-timing > self',
      ],
    ],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });

  it('tell no aim that is let out', () => {
    const claims = extractClaims('We may use app data for purposes other than advertising.');
    expect(claims.map((c) => c.purpose)).toEqual([['unspecified']]);
  });
});
