import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

const IP = 'We collect your IP address.';

describe('further ways of saying it', () => {
  it.each([
    // Examples of all that a person's data is, and all of what is meant.
    [
      'We share your information, such as your birthday, with banks.',
      ['share affirmed date-of-birth > partner', 'share affirmed unspecified > partner'],
    ],
    [
      'We share certain information, such as your birthday, with banks.',
      ['share affirmed date-of-birth > partner'],
    ],
    ['We collect your information, such as your birthday.', ['collect affirmed date-of-birth > self']],
    // What another verb or noun holds is of the other.
    [
      'We may provide your data to vendors, including providers of email communication software.',
      ['share affirmed unspecified > provider'],
    ],
    [
      'We may disclose your data to our affiliates, meaning an entity that is under common control with us.',
      ['share affirmed unspecified > family'],
    ],
    [
      'We may collect data from advertisers, games or services you use.',
      ['collect affirmed unspecified > self'],
    ],
    ['We may use your data for other business purposes.', ['use affirmed unspecified > self']],
    ['We may share your data for other business purposes.', ['share affirmed unspecified > unspecified']],
    [
      'We may disclose your number to agents or others who perform customer relationship management on our behalf.',
      ['share affirmed phone-number > provider'],
    ],
    [
      'We may disclose your number to a partner, Prove, who facilitates your interactions with banks.',
      ['share affirmed phone-number > named:Prove'],
    ],
    [
      'We may store your photos on servers abroad, depending on many factors, including the locations of our users.',
      ['store affirmed attachment > self'],
    ],
    // Whose organisation it is.
    ['We may share your number with your employer or organization.', ['share affirmed phone-number > users']],
    [
      'If your employer gave you the account, we may share your number with that organization.',
      ['share affirmed phone-number > users'],
    ],
    // What is done in the end.
    [
      'If you turn this off, we will stop collecting and using your photos to improve it.',
      ['collect denied attachment > self', 'use denied attachment > self'],
    ],
    ['We will follow strict procedures to delete your photos.', ['store denied attachment > self']],
    [
      'You understand and acknowledge that your photos will be stored on our servers.',
      ['store affirmed attachment > self'],
    ],
    [
      'Your photos may be transferred by us to and processed by our affiliates.',
      ['family: use affirmed attachment > self', 'share affirmed attachment > family'],
    ],
    [
      'The main reason we need your birthday is to keep children out.',
      ['collect affirmed date-of-birth > self'],
    ],
    [
      'Certain features of our service may use cookies to collect your location.',
      ['collect affirmed location > self', 'use affirmed cookie-identifier > self'],
    ],
    ['Some features are designed to provide others with information about your activity.', []],
    [
      'Some features of our service are designed to provide other users with your photos.',
      ['share affirmed attachment > users'],
    ],
    [
      'You will be asked to authorize the collection and processing of your location.',
      ['collect affirmed location > self', 'use affirmed location > self'],
    ],
    ['We request your consent to utilize persistent cookies.', ['use affirmed cookie-identifier > self']],
    ['We will still have the photos that you sent us.', ['store affirmed attachment > self']],
    ['This may include providing your photo.', ['collect affirmed attachment > self']],
    [
      'You are telling us to make your photos available to certain people.',
      ['share affirmed attachment > users'],
    ],
    [
      'Prior to disclosing your photos to banks, Pigeon will obtain your consent.',
      ['share affirmed attachment > partner'],
    ],
    [
      'We will provide access to your messages upon receipt of the papers.',
      ['share affirmed message-content > unspecified'],
    ],
    ['We give you access to your messages.', []],
    [
      'These cookies are strictly necessary to provide our service.',
      ['use affirmed cookie-identifier > self'],
    ],
    ['These cookies are not necessary to provide our service.', []],
    ['We will ask you to choose which cookies we may use.', []],
    [
      'We will collect the following data to let you take part and to provide you with a voucher: - Your birthday',
      ['collect affirmed date-of-birth > self'],
    ],
    ['We also make lists by evaluating your photos.', ['use affirmed attachment > self']],
    ['We may send data to a destination abroad.', []],
    [
      'We use error reports to fix it, search queries and clicks to rank results, and voice data to train models.',
      [
        'use affirmed diagnostics > self',
        'use affirmed search-query > self',
        'use affirmed usage-event > self',
        'use affirmed voice > self',
      ],
    ],
    [
      'We use your birthday to greet you, to remember your name, and to call you.',
      ['use affirmed date-of-birth > self'],
    ],
    [
      'We share your photos with vendors; when required by law; and to protect our users.',
      ['share affirmed attachment > authority', 'share affirmed attachment > provider'],
    ],
    [
      'We may access, preserve and disclose your messages to the police.',
      [
        'share affirmed message-content > authority',
        'store affirmed message-content > self',
        'use affirmed message-content > self',
      ],
    ],
    [
      'We store data that we collect from you separately from data that identifies you, such as your name.',
      ['store affirmed unspecified > self'],
    ],
    ['We use data to carry out your transactions.', ['use affirmed unspecified > self']],
    ['Companies we have hired may need access to your photos.', ['share affirmed attachment > provider']],
    ['We require partners to have the right to collect and share your photos.', []],
    ['We collect data about your connection.', ['collect affirmed connection > self']],
    [
      'We, Loft Corporation (“we,” “us,” or “our”), will collect your photos.',
      ['collect affirmed attachment > self'],
    ],
    ['We will collect in addition: - your ID', ['collect affirmed government-id > self']],
    [
      'Recipients of your data are our hosting providers and banks.',
      ['share affirmed unspecified > partner', 'share affirmed unspecified > provider'],
    ],
    ['We may use age-assurance measures.', []],
    [
      'Administrators may be required to provide their billing address.',
      ['collect affirmed postal-address > self'],
    ],
    [
      'You may provide us with your phone number, all of which will always be public.',
      ['collect affirmed phone-number > self', 'share affirmed phone-number > public'],
    ],
    ['Your photos are, by default, public.', ['share affirmed attachment > public']],
    ['The name and the download location are sent to us.', ['collect affirmed name > self']],
    ['Which data is logged depends on whom you visit.', []],
    [
      'We receive data about you from your device or your use of the app.',
      ['collect affirmed unspecified > self'],
    ],
    ["We won't look at your contacts.", ['collect denied contact-list > self']],
    [
      "We collect your email address (or your parents' address if you are a child), birthday and gender.",
      [
        'collect affirmed date-of-birth > self',
        'collect affirmed email-address > self',
        'collect affirmed gender > self',
      ],
    ],
    ['Purpose: Process data to help you.', ['use affirmed unspecified > self']],
    [
      'We are also likely to communicate your data to answer subpoenas, as well as where Pigeon transfers all or part of its assets.',
      ['share affirmed unspecified > acquirer', 'share affirmed unspecified > authority'],
    ],
    ['Vendors support us by tracking your location.', ['provider: collect affirmed location > self']],
    [
      'In some cases the recipients may use your photos for their own ends.',
      ['unspecified: use affirmed attachment > self'],
    ],
    [
      'Pigeon does not have actual knowledge that it “sells” or “shares” photos of children.',
      ['sell denied attachment > unspecified', 'share denied attachment > unspecified'],
    ],
    [
      'If we were to engage in a merger, we would share your photos with those involved.',
      ['share affirmed attachment > acquirer'],
    ],
    ['If we were to meet, we would share your photos with you.', []],
    ['In this section, we provide you with information on how long we keep your photos.', []],
    // Who others are.
    [
      'We may collect data from third parties, such as verification services, referrers and marketing agencies.',
      ['collect affirmed unspecified > self'],
    ],
    [
      'We may gather data about you from public sources (such as social media).',
      ['collect affirmed unspecified > self'],
    ],
    ['We share data with partners, including your birthday.', ['share affirmed date-of-birth > partner']],
    [
      'Apps and websites you use may receive your photos if you choose so.',
      ['share affirmed attachment > partner'],
    ],
    ['Keep it safe.We share your photos with banks.', ['share affirmed attachment > partner']],
    // What states nothing.
    ["We will remove developers' access to your photos.", []],
    ['The lawful basis for using your photos is set out below.', []],
    ['We cannot promise that your photos are safe while they are transmitted to us.', []],
    ['If you have any questions about the grounds upon which we use your photos, please contact us.', []],
    ['Pigeon allows users to combine photos and to store their videos on their device.', []],
    ['Our communications will be sent by e-mail.', []],
    ['These messages will be sent in accordance with your preferences.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([
    [
      'How we may disclose it: To our contracted service providers; and to our affiliates.',
      ['share affirmed ip-address > family', 'share affirmed ip-address > provider'],
    ],
    ['How we use it: To provide our service.', ['use affirmed ip-address > self']],
    ['Why we collect it: for security.', ['collect affirmed ip-address > self']],
  ])('%s, after what is collected', (sentence, claims) => {
    expect(said(sentence, { context: IP })).toEqual(claims);
  });

  it('spells out what is collected, whatever else is done with it', () => {
    expect(
      said('Such data may include, without limitation, your birthday.', {
        context: 'You allow us to collect, store, and use data about you.',
      }),
    ).toEqual(['collect affirmed date-of-birth > self']);
  });

  it.each([
    ['Stability AI', 'Stability may share your photos with advertisers.'],
    ['Pigeon Chat', 'Pigeon may share your photos with advertisers.'],
    ['Pigeon.ie', 'Pigeon may share your photos with advertisers.'],
  ])('knows %s by its short name', (service, sentence) => {
    expect(said(sentence, { service })).toEqual(['share affirmed attachment > advertiser']);
  });
});
