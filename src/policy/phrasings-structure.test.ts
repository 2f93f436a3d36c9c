import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what belongs to which clause', () => {
  it.each([
    [
      'The gathered photos, which you gave us, are used to find your loft.',
      ['use affirmed attachment > self'],
    ],
    ['Feeds and associated photos are stored for a week.', ['store affirmed attachment > self']],
    ['Replay technology, also known as tape, collects your photos.', ['collect affirmed attachment > self']],
    ['If you pay at once, then Chirp stores your photos.', ['named:Chirp: store affirmed attachment > self']],
    ['For legal reasons we may retain backup copies of your photos.', ['store affirmed attachment > self']],
    [
      'The law may require us to disclose your photos to the police.',
      ['share affirmed attachment > authority'],
    ],
    ['The law requires us to disclose the categories of data that we have.', []],
    [
      'We have shared and/or sold your photos.',
      ['sell affirmed attachment > unspecified', 'share affirmed attachment > unspecified'],
    ],
    [
      'If you choose to use your real name (or a nickname) that information will be publicly displayed.',
      ['share affirmed name > public', 'share affirmed username > public'],
    ],
    ['Your birthday is not publicly displayed.', ['share denied date-of-birth > public']],
    ['Your photos may not be searchable.', []],
    ['Cookies may be deleted at any time in a browser.', []],
    ["Let us know if you don't want to receive phone calls from us.", []],
    ['We have not reviewed all of the sites that we link to.', []],
    [
      'We will get your email address, which will be stored apart from your name, and will only be used to reach you.',
      [
        'collect affirmed email-address > self',
        'store affirmed email-address > self',
        'use affirmed email-address > self',
        'use denied email-address > self',
      ],
    ],
    [
      'We require partners to use your photos only for delivery.',
      ['partner: use affirmed attachment > self', 'partner: use denied attachment > self'],
    ],
    [
      'The third parties with whom we share your phone number include: feather advertisers, seed service providers.',
      ['share affirmed phone-number > advertiser', 'share affirmed phone-number > provider'],
    ],
    [
      'You agree that we may fly, and that any photos you share are visible to other users.',
      ['share affirmed attachment > users'],
    ],
    ['Your nickname is never publicly displayed.', ['share denied username > public']],
    ['We share your nickname with other third parties.', ['share affirmed username > unspecified']],
    ['Your photos will be viewable by anyone with the link.', ['share affirmed attachment > public']],
    ['We collect data within our network of lofts.', ['collect affirmed unspecified > self']],
    ['Under no circumstances will we sell your photos.', ['sell denied attachment > unspecified']],
    ['At no time are your photos shared with advertisers.', ['share denied attachment > advertiser']],
    [
      'Only with your consent will we share your photos.',
      ['share affirmed attachment > unspecified', 'share denied attachment > unspecified'],
    ],
    ['Please note we do not sell your photos.', ['sell denied attachment > unspecified']],
    ['Your photos are never shared with others.', ['share denied attachment > unspecified']],
    ['We may set a cookie on your device.', ['collect affirmed cookie-identifier > self']],
    ['We assign you a user ID.', ['collect affirmed user-id > self']],
    ['Our hosts maintain the confidentiality of your photos.', []],
    [
      'We will provide your photos to a third party in the event of a merger.',
      ['share affirmed attachment > acquirer'],
    ],
    ['We share your photos so that our partners can print them.', ['share affirmed attachment > partner']],
    [
      'We share your photos as required by law and to print them through our service providers.',
      ['share affirmed attachment > authority', 'share affirmed attachment > provider'],
    ],
    ['You can prevent feather advertisers from collecting your photos.', []],
    ['We recommend using a unique password for your loft.', []],
    ['We will not collect photos indiscriminately.', []],
    ['We manage the protection of your photos from our loft.', []],
    [
      'Your photos will not be shared with any third parties, excluding providers of the loft.',
      ['share affirmed attachment > provider', 'share denied attachment > unspecified'],
    ],
    [
      'Facts about your usage (but not your name or birthday) are used to feed birds.',
      ['use affirmed usage-event > self'],
    ],
    ['We use your photos neither for ads nor for games.', ['use denied attachment > self']],
    [
      'We share your photos with third parties, such as service providers.',
      ['share affirmed attachment > provider'],
    ],
    ['There is no evaluation of your usage.', ['use denied usage-event > self']],
    ['There is no sale of your photos to advertisers.', ['sell denied attachment > advertiser']],
    ['There is no transfer of your photos without your consent.', []],
    ['No collection of photos is wanted.', []],
    ['Admins may have visibility into your photos.', ['share affirmed attachment > users']],
    ['We collect email, phone and chat communications.', ['collect affirmed message-content > self']],
    [
      'We use cookies to track your browsing history.',
      ['collect affirmed page-url > self', 'use affirmed cookie-identifier > self'],
    ],
    ['We collect your media access control (MAC) address.', ['collect affirmed device-identifier > self']],
    ['We make sure that your photos are managed securely.', []],
    [
      'We may give your photos to telecommunication providers or mobile network operators.',
      ['share affirmed attachment > partner'],
    ],
    ['We will never publish your photos.', ['share denied attachment > public']],
    ['We do not share your photos with other recipients.', ['share denied attachment > unspecified']],
    ['If you believe we should not be collecting your photos, call us.', []],
    ['You may visit our loft, where we may collect your photos.', ['collect affirmed attachment > self']],
    ['You have the right to leave where we may have collected your photos.', []],
    ['We keep a record of what you asked us.', ['store affirmed unspecified > self']],
    ['Make sure that your photos are not being used fraudulently.', []],
    ['We do not and will not sell your phone number.', ['sell denied phone-number > unspecified']],
    ['Photos gathered by Chirp IT are stored in a safe.', ['store affirmed attachment > self']],
    [
      'We remind you that your photos, excluding the contents of calls, will be kept for a year.',
      ['store affirmed attachment > self'],
    ],
    [
      'Pigeon, and those whom it works with, do not use your photos for ads.',
      ['use denied attachment > self'],
    ],
    [
      'Please be aware that photos you share may be viewed by other users.',
      ['share affirmed attachment > users'],
    ],
    [
      'When your photos are no longer needed, we have processes in place to securely delete them.',
      ['store denied attachment > self'],
    ],
    ['The customer loft photos will be deleted.', ['store denied attachment > self']],
    ['We make sure that your photos are not disclosed to anyone who has no right to receive them.', []],
    [
      'Your email address is only supplied to partners in hashed form.',
      ['share affirmed email-address > partner'],
    ],
    [
      'Please note, however, that we may need to keep your messages.',
      ['store affirmed message-content > self'],
    ],
    ['Location We collect your IP address when you land.', ['collect affirmed ip-address > self']],
    ['When you land we do not collect traditional contact details.', ['collect denied identity > self']],
    ['Wigeo does not sell your phone number.', ['named:Wigeo: sell denied phone-number > unspecified']],
    ['Information does not sell your phone number.', []],
    ['Our quick homing service does not store your messages.', ['store denied message-content > self']],
    ['It is yours so long as Pigeon keeps your messages.', []],
    ['Make sure that your profile information is kept up to date.', []],
    [
      'We will get your consent before we can share your photos with partners.',
      ['share affirmed attachment > partner'],
    ],
    [
      'You give permission to Facebook to share with us your email address (if you have one), birthday and gender.',
      [
        'collect affirmed date-of-birth > self',
        'collect affirmed email-address > self',
        'collect affirmed gender > self',
      ],
    ],
    [
      'We may collect details during your stay, including your name, your birthday and other information you give, such as:',
      [
        'collect affirmed date-of-birth > self',
        'collect affirmed name > self',
        'collect affirmed unspecified > self',
      ],
    ],
    [
      'The loft is subject to our terms and your messages are deleted after a week.',
      ['store denied message-content > self'],
    ],
    [
      'If we learn that we have collected your birthday, we will delete it.',
      ['store denied date-of-birth > self'],
    ],
    [
      "We do not 'sell' or 'share' your phone number.",
      ['sell denied phone-number > unspecified', 'share denied phone-number > unspecified'],
    ],
    [
      'We keep your messages only as long as necessary for delivery.',
      ['store affirmed message-content > self'],
    ],
    [
      'We allow feather advertisers, seed networks, perch makers and other third-party services to collect your IP address.',
      ['advertiser: collect affirmed ip-address > self', 'partner: collect affirmed ip-address > self'],
    ],
    ['We may move your photos to servers operated by our service providers.', []],
    [
      'We may transfer your photos to servers operated by our service providers.',
      ['share affirmed attachment > provider'],
    ],
    [
      'When it is no longer needed, your email address is deleted or anonymised.',
      ['store denied email-address > self'],
    ],
    [
      'When others lend a bird, ship its ring, or pass on your birthday, we receive your email address.',
      ['collect affirmed email-address > self'],
    ],
    [
      'We collect your name when you enter a contest, share it with partners and store your email address.',
      [
        'collect affirmed name > self',
        'share affirmed name > partner',
        'store affirmed email-address > self',
      ],
    ],
    [
      'Your account will be closed and your messages will be deleted.',
      ['store denied message-content > self'],
    ],
    [
      'Any photos collected while you are signed in to your account are retained.',
      ['store affirmed attachment > self'],
    ],
    [
      'If you post your birthday in a public loft, such information may be displayed to other users.',
      ['share affirmed date-of-birth > users'],
    ],
    [
      'Please note that your email address may be transmitted to our partners.',
      ['share affirmed email-address > partner'],
    ],
    [
      'We do not sell your email address, nor do we give it to partners.',
      ['sell denied email-address > unspecified', 'share denied email-address > partner'],
    ],
    [
      'The information we collect includes your birthday and your email address.',
      ['collect affirmed date-of-birth > self', 'collect affirmed email-address > self'],
    ],
    [
      'The types of data we share with partners include your birthday.',
      ['share affirmed date-of-birth > partner'],
    ],
    ['This page explains who we share your birthday with.', []],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });

  it('reads items that go on from an open lead, each for itself', () => {
    expect(
      said('To keep the loft tidy, we: - Review your messages. - Share your birthday with partners.'),
    ).toEqual(['share affirmed date-of-birth > partner', 'use affirmed message-content > self']);
  });

  it('takes recipients from the items of a list', () => {
    expect(
      said('We may disclose data that we hold, or you gave, as told here: - To accountants and couriers.'),
    ).toEqual(['share affirmed unspecified > provider']);
  });
});
