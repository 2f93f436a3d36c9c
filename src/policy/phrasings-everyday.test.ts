import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('everyday ways of saying it', () => {
  it.each([
    // Where it goes.
    ['We send your contacts to the server.', ['collect affirmed contact-list > self']],
    ['The app transmits your location to our server.', ['collect affirmed location > self']],
    ['We do not send your contacts to our servers.', ['collect denied contact-list > self']],
    ['Pigeon can send crash reports to help improve it.', ['collect affirmed diagnostics > self']],
    ['Each time you open the app, it sends us your IP address.', ['collect affirmed ip-address > self']],
    ['Your photos are processed locally.', ['collect denied attachment > self']],
    ['Your photos are processed.', ['use affirmed attachment > self']],
    ['Anonymous statistics are published on our blog.', ['share affirmed unspecified > public']],
    ['Photos in public rooms can be seen by anyone.', ['share affirmed attachment > public']],
    ['Your photos can be seen by anyone in the room.', ['share affirmed attachment > users']],
    ['We share the photos you provide with our partners.', ['share affirmed attachment > partner']],
    ['We share the data needed with our payment processor.', ['share affirmed unspecified > provider']],
    ['Your name is visible to other members of the group.', ['share affirmed name > users']],
    [
      'Your name is visible to other users or users of third-party platforms.',
      ['share affirmed name > users'],
    ],
    ['We do not sell your photos to other people.', ['sell denied attachment > unspecified']],
    ['If we receive a court order, we will provide your photos.', ['share affirmed attachment > authority']],
    ['If you ask for them, we will provide your photos.', []],
    [
      'Your device regularly contacts our servers to provide information about your device.',
      ['collect affirmed device > self'],
    ],
    // Who does it.
    ['We integrate services which may collect your IP address.', ['collect affirmed ip-address > self']],
    [
      'We use Roost, which stores your IP address and browser type.',
      ['named:Roost: store affirmed browser > self', 'named:Roost: store affirmed ip-address > self'],
    ],
    ['We engage vendors to store your photos.', ['share affirmed attachment > provider']],
    ['We use Nestbox to process your card number.', ['use affirmed payment-information > self']],
    [
      'Roost’s use of cookies enables it to serve ads.',
      ['named:Roost: use affirmed cookie-identifier > self'],
    ],
    ['We buy demographic data from brokers.', ['collect affirmed identity > self']],
    ['We check which of your contacts use Pigeon.', ['use affirmed contact-list > self']],
    ['We check which of your feathers fit.', []],
    // What is agreed.
    [
      'By signing in you are authorizing Pigeon to collect and store your name.',
      ['collect affirmed name > self', 'store affirmed name > self'],
    ],
    ['You agree to our collecting your location.', ['collect affirmed location > self']],
    [
      'The other site may ask for your consent to share your photos with Pigeon.',
      ['collect affirmed attachment > self'],
    ],
    // What holds only so far.
    [
      'Only in rare cases is your location given to our vendors.',
      ['share affirmed location > provider', 'share denied location > provider'],
    ],
    [
      'Unless you agree, we do not share your location.',
      ['share affirmed location > unspecified', 'share denied location > unspecified'],
    ],
    [
      'We only disclose your data when we believe that disclosure is necessary to comply with a court order.',
      ['share affirmed unspecified > authority', 'share denied unspecified > unspecified'],
    ],
    [
      'We do not share your photos except to comply with the law or protect our rights.',
      [
        'share affirmed attachment > authority',
        'share affirmed attachment > unspecified',
        'share denied attachment > unspecified',
      ],
    ],
    // What is not had or kept.
    ['The advertiser learns nothing about you.', ['share denied unspecified > advertiser']],
    ['Our logs do not contain IP addresses.', ['store denied ip-address > self']],
    ['IP addresses are never written to disk.', ['store denied ip-address > self']],
    ['Group names are encrypted and not accessible to us.', ['collect denied group-membership > self']],
    ['We don’t keep logs of who you call.', ['store denied contact-identifier > self']],
    ['We never ask for your location.', ['collect denied location > self']],
    ['We will never ask for your password.', []],
    ['We do not train models on your photos.', ['use denied attachment > self']],
    ['We see only encrypted data.', []],
    // What others are bound to.
    [
      'Vendors may see your photos under terms that forbid them from sharing your photos.',
      ['provider: share denied attachment > unspecified', 'share affirmed attachment > provider'],
    ],
    [
      'Vendors are obligated to use your photos only to serve us.',
      ['provider: use affirmed attachment > self', 'provider: use denied attachment > self'],
    ],
    ['Nestbox does not share your card number with us.', ['collect denied payment-information > self']],
    ['Details of your order (not including your name, which we do not keep)', ['store denied name > self']],
    ['We do not allow partners to host content with us.', []],
    ['Models use patterns to serve people, and they do not have access to your photos.', []],
    ['Vendors help us, and they do not have access to your photos.', ['share denied attachment > provider']],
    ['We only use your photos in accordance with applicable laws.', ['use affirmed attachment > self']],
    [
      'We only use your photos to draw birds.',
      ['use affirmed attachment > self', 'use denied attachment > self'],
    ],
    [
      'Your data may be transferred in a transfer of ownership of Pigeon.',
      ['share affirmed unspecified > acquirer'],
    ],
    ['Your photos are only stored in Norway.', ['store affirmed attachment > self']],
    ['We will not be able to bring back or read your photos.', []],
    ['Your photos may be moved to some countries with adequacy decisions.', []],
    ['Our vendors, like Roost and Nestbox, receive your photos.', ['share affirmed attachment > provider']],
    ['Users may see ads selected by their location.', ['use affirmed location > self']],
    ['Cookies may be placed on your device.', ['collect affirmed cookie-identifier > self']],
    ['Passwords are encrypted in our databases.', ['store affirmed credential > self']],
    [
      'We never post your photos to external services without your permission.',
      ['share affirmed attachment > partner', 'share denied attachment > partner'],
    ],
    [
      'We will in accordance with the law only keep your name and will not sell it.',
      ['sell denied name > unspecified', 'store affirmed name > self'],
    ],
    [
      'The ways in which we share your data include the following.',
      ['share affirmed unspecified > unspecified'],
    ],
    ['The ways in which you can share your data include the following.', []],
    ['You agree that Pigeon is free to use your photos.', ['use affirmed attachment > self']],
    ['You are free to use your photos.', []],
    [
      'Vendors have contracts that prohibit them from using or sharing your photos.',
      ['provider: share denied attachment > unspecified', 'provider: use denied attachment > self'],
    ],
    ['Your account will contain a user name.', ['collect affirmed username > self']],
    ['You may give us the following data: - We ask for your name.', ['collect affirmed name > self']],
    ['We collect data about how, when and why you use our app.', ['collect affirmed activity > self']],
    [
      'Before sharing your name with partners, we will ask for your consent.',
      ['share affirmed name > partner'],
    ],
    ['You give Google permission to share your photos with us.', ['collect affirmed attachment > self']],
    [
      'You grant Pigeon permission to share your photos with Roost.',
      ['share affirmed attachment > named:Roost'],
    ],
    [
      'We use your photos to share with advertisers.',
      ['share affirmed attachment > advertiser', 'use affirmed attachment > self'],
    ],
    // What it is.
    [
      'The name you choose, your photo and your IP address are public.',
      [
        'share affirmed ip-address > public',
        'share affirmed name > public',
        'share affirmed profile-photo > public',
      ],
    ],
    [
      'Your photo is available and displayed to each user who has your number.',
      ['share affirmed attachment > users'],
    ],
    ['We may send cookies to your computer.', ['collect affirmed cookie-identifier > self']],
    ['We only keep the information it needs to fly.', ['store affirmed unspecified > self']],
    ['We receive the user’s name.', ['collect affirmed name > self']],
    ['We keep the terms that you search for.', ['store affirmed search-query > self']],
    [
      'We keep watch and search history.',
      ['store affirmed search-query > self', 'store affirmed usage-event > self'],
    ],
    [
      'We may share your photos with: - Operating systems and platforms',
      ['share affirmed attachment > unspecified'],
    ],
    [
      'We share your name with vendors for services, including email deployment.',
      ['share affirmed name > provider'],
    ],
    [
      'Guest names and email addresses are kept.',
      ['store affirmed email-address > self', 'store affirmed name > self'],
    ],
    ['Any photos or files that only you could see are deleted.', ['store denied attachment > self']],
    ['Fully encrypted photos are kept.', ['store affirmed attachment > self']],
    ['All user data resides in the same cluster.', ['store affirmed unspecified > self']],
    [
      'Your bank and financial data are kept.',
      ['store affirmed financial > self', 'store affirmed payment-information > self'],
    ],
    ['Room content, which may contain personal information, is kept.', ['store affirmed content > self']],
    ['We collect your child’s name.', ['collect affirmed name > self']],
    [
      'The data that we collect and process is your IP address.',
      ['collect affirmed ip-address > self', 'use affirmed ip-address > self'],
    ],
    ['If you have chosen the plain mode, ads are based on your location.', ['use affirmed location > self']],
    ['If you turn this off, ads are not based on your location.', []],
    ['We use the information we collect about your computer.', ['use affirmed device > self']],
    ['We collect your number.', ['collect affirmed phone-number > self']],
    ['We will delete such information from our files.', ['store denied unspecified > self']],
    [
      'We keep your IP address so we can detect fraudulent card payments.',
      ['store affirmed ip-address > self'],
    ],
    [
      'People report messages to us, and reported messages are reviewed by our moderators.',
      ['collect affirmed message-content > self', 'use affirmed message-content > self'],
    ],
    [
      'Some of the information you may share with us includes your email address.',
      ['collect affirmed email-address > self'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
