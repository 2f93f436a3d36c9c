import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what something comes of is used for it', () => {
  it.each([
    ['We rely on your loft number for signing you in.', []],
    ['We rely on your phone number for signing you in.', ['use affirmed phone-number > self']],
    ['We rank posts from your activity.', ['use affirmed activity > self']],
    ['Calls are routed on the basis of your IP address.', ['use affirmed ip-address > self']],
    ['The nearest relay is chosen based on your location.', ['use affirmed location > self']],
    [
      'Advertising in the loft is tailored to the channels you follow.',
      ['use affirmed group-membership > self'],
    ],
    ['Your crash logs flow into our statistics.', ['use affirmed diagnostics > self']],
    ['Your voice recordings train our speech recognition.', ['use affirmed voice > self']],
    ['Thanks to cookies we recognise you when you return.', ['use affirmed cookie-identifier > self']],
    ['Cookies keep you signed in between visits.', ['use affirmed cookie-identifier > self']],
    [
      'The session cookies use encrypted data to authenticate you.',
      ['use affirmed cookie-identifier > self'],
    ],
    ['Advertising cookies assist in delivering ads.', ['use affirmed cookie-identifier > self']],
    [
      'Processing your payment information is necessary to bill you.',
      ['use affirmed payment-information > self'],
    ],
    ['Using your location lets us show lofts nearby.', ['use affirmed location > self']],
    ['We may feature your reviews in our advertising.', ['use affirmed content > self']],
    ['Our legitimate interest lies in the analysis of usage data.', ['use affirmed activity > self']],
    [
      'The legal basis for processing your phone number is a legal duty.',
      ['use affirmed phone-number > self'],
    ],
    ['Use is made of your IP address for statistics.', ['use affirmed ip-address > self']],
    ['Our servers have to know your IP address to send you seeds.', ['use affirmed ip-address > self']],
    ['Birds who gave us their e-mail address may be contacted.', []],
    [
      'People who gave us their e-mail address may be contacted about new lofts.',
      ['use affirmed email-address > self'],
    ],
    ['We send a code by SMS to the number you entered.', ['use affirmed phone-number > self']],
    ['We conduct analyses of log data to find faults.', ['use affirmed activity > self']],
    ['Crash logs help to reproduce errors.', ['use affirmed diagnostics > self']],
    [
      'We infer your interests from your clicks.',
      ['use affirmed unspecified > self', 'use affirmed usage-event > self'],
    ],
    [
      'Automated processing of your data is necessary to operate the loft.',
      ['use affirmed unspecified > self'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([
    ['We rely on your trust to keep the loft going.'],
    ['We rely on our providers to keep your data safe.'],
    ['On the basis of your consent, we send you news.'],
    ['We pick a colour from our own list.'],
    ['We derive nothing from your messages.'],
    ['Through cookies we do not know who you are.'],
    ['The legal basis for processing personal data is set out in the law.'],
    ['Processing of your personal data is necessary for the performance of a contract.'],
    ['The purposes of the processing are described below.'],
    ['Without your password we cannot open your messages.'],
  ])('states no use: %s', (sentence) => {
    expect(said(sentence).filter((line) => line.startsWith('use'))).toEqual([]);
  });

  it.each([
    ['Your clicks are aggregated for statistical purposes.', ['use affirmed usage-event > self']],
    ['Your clicks are aggregated.', []],
    ['We may use this email to inform you about lofts.', ['use affirmed email-address > self']],
    ['We use this email to sign off.', []],
    [
      'The more information you share with us, the better we are able to feed you.',
      ['use affirmed unspecified > self'],
    ],
    [
      'We may need to use servers in Norway to process and store your messages.',
      ['store affirmed message-content > self', 'use affirmed message-content > self'],
    ],
    [
      'Technologies also used are beacons and tags to improve the loft.',
      ['use affirmed tracking-pixel > self'],
    ],
    [
      'These vendors may connect information about your clicks with other information.',
      ['provider: use affirmed unspecified > self', 'provider: use affirmed usage-event > self'],
    ],
    ['We rely on the fact that you have obtained their leave for this.', []],
    [
      'Your messages are dealt with by our support team in order to help you.',
      ['use affirmed message-content > self'],
    ],
    ['Using the loft means that your messages are stored by us.', ['store affirmed message-content > self']],
    [
      'Without giving us your phone number you cannot use the loft.',
      ['collect affirmed phone-number > self'],
    ],
    ['Without providing a reason, you cannot close the loft.', []],
    ['Without your consent you cannot use the loft.', []],
  ])('told in a turn of its own: %s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([
    ['to sign you in', 'What we use your phone number for', ['use affirmed phone-number > self']],
    ['To show you lofts nearby.', 'Why do we need your location?', ['use affirmed location > self']],
    ['to build the loft', 'What we use your help for', []],
    [
      'To open your account: phone number, username.',
      'Why we process your data',
      ['use affirmed phone-number > self', 'use affirmed username > self'],
    ],
    [
      'To fight spam (IP address, user ID).',
      'Why we process your data',
      ['use affirmed ip-address > self', 'use affirmed user-id > self'],
    ],
    ['Newsletter: e-mail address.', 'How we use your data', ['use affirmed email-address > self']],
    ['Newsletter: no e-mail address.', 'How we use your data', []],
    ['Newsletter: e-mail address.', 'Contents of the letters', []],
  ])('%s under a heading: %s', (sentence, section, claims) => {
    expect(said(sentence, { section })).toEqual(claims);
  });

  it('goes on from what was said', () => {
    const context = 'We store your push token.';
    const use = ['use affirmed push-token > self'];
    expect(said('The purpose of the processing is the delivery of notices.', { context })).toEqual(use);
    expect(said('Thereby we can find spammers.', { context })).toEqual(use);
    expect(said('We may need that information for our legal requirements.', { context })).toEqual(use);
  });
});

describe('what a person is known by', () => {
  it.each([
    ['Your phone number identifies you on our network.', ['use affirmed phone-number > self']],
    ['Each account is identified by an e-mail address.', ['use affirmed email-address > self']],
    ['You are known to other birds by your username.', ['use affirmed username > self']],
    ['Pigeon accounts are tied to phone numbers.', ['use affirmed phone-number > self']],
    ['Your number does not identify you to others.', []],
    ['The sign identifies the loft.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('articles of law between commas, or with one comma or none', () => {
  it.each([
    [
      'We may, pursuant to Art. 6(1)(f) GDPR use your data to improve the loft.',
      ['use affirmed unspecified > self'],
    ],
    [
      'Also, pursuant to Art. 6 (1) (c) GDPR we may use your data to answer courts.',
      ['use affirmed unspecified > self'],
    ],
    [
      'We process your e-mail address pursuant to Art. 6 para. 1 lit. b GDPR in order to write to you.',
      ['use affirmed email-address > self'],
    ],
    ['The legal basis is Art. 6(1)(f) GDPR.', []],
    ['You have the right to object pursuant to Art. 21 GDPR to the processing of your data.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});

describe('who lets the service use it', () => {
  it.each([
    ['You grant a worldwide right to Pigeon to use your name for advertising.', ['use affirmed name > self']],
    ['You have the right to use the loft.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
