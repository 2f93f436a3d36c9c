import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('what stays with the person', () => {
  it.each([
    ['All recordings you make here are yours, and your photos stay on your phone.', 'attachment'],
    ['Your address book stays on your device.', 'contact-list'],
  ])('%s', (sentence, data) => {
    expect(said(sentence)).toEqual([`collect denied ${data} > self`]);
  });

  it.each([
    'Cookies stay on your device until they expire.',
    'If you delete the app, your photos stay on your phone.',
    'Copies of your photos stay on your phone.',
    'Your photos do not stay on your phone.',
  ])('denies nothing in: %s', (sentence) => {
    expect(said(sentence).filter((claim) => claim.includes('denied'))).toEqual([]);
  });
});

describe('what is not needed', () => {
  it.each([
    ['No phone number is required to sign up.', 'phone-number'],
    ['The app does not need access to your contacts.', 'contact-list'],
    ['We don’t require an e-mail address.', 'email-address'],
  ])('%s', (sentence, data) => {
    expect(said(sentence)).toEqual([`collect denied ${data} > self`]);
  });

  it.each([
    'You are not required to provide your phone number.',
    'Our service does not require you to share your contacts.',
    'No consent is required for us to keep it.',
    'No data protection officer is required.',
    'We do not need your consent to answer you.',
  ])('denies nothing in: %s', (sentence) => {
    expect(said(sentence)).toEqual([]);
  });
});

describe('processing that ends or never begins', () => {
  it.each([
    'If you object, we will halt the processing of your personal data.',
    'When you withdraw your consent, we will cease such processing.',
    'We will not knowingly engage in the processing of your personal data.',
  ])('%s', (sentence) => {
    expect(said(sentence)).toEqual(['use denied unspecified > self']);
  });

  it.each(['You can ask us to cease such processing.', 'We may stop processing your data at any time.'])(
    'is not what may be: %s',
    (sentence) => {
      expect(said(sentence)).toEqual([]);
    },
  );
});

describe('nobody of the service', () => {
  it('is no employee, and the others beside it', () => {
    expect(said('No employee can read your messages.')).toEqual(['collect denied message-content > self']);
    expect(said('Your messages cannot be read by Pigeon or any third party.')).toEqual([
      'collect denied message-content > self',
      'share denied message-content > unspecified',
    ]);
    expect(said('Not everyone can see your profile.')).toEqual([]);
  });

  it('is not said of humans, where a machine may read', () => {
    expect(said('No human reads your messages.')).toEqual([]);
  });
});

describe('turns of denying', () => {
  it.each([
    ['We use your photos to tag them, but not to show you ads.', 'use denied attachment > self'],
    ['Your phone number is used for nothing else.', 'use denied phone-number > self'],
    ['We never write your messages to disk.', 'store denied message-content > self'],
    ['We have no intention of using your messages for ads.', 'use denied message-content > self'],
    ['We have no intention of disclosing your number.', 'share denied phone-number > unspecified'],
    ['We relay your messages without keeping a copy.', 'store denied message-content > self'],
    ['We do not create profiles of our users.', 'use denied unspecified > self'],
    ['We have no intention of selling your data.', 'sell denied unspecified > unspecified'],
    ['No ads, no trackers, no data collection.', 'collect denied unspecified > self'],
    ['Our hosting provider has no access to message content.', 'share denied message-content > provider'],
    ['Your contacts are unknown to us.', 'collect denied contact-list > self'],
    ['We do not contact anyone in your address book.', 'use denied contact-list > self'],
    ['We store your photos for 7 days before they are deleted.', 'store denied attachment > self'],
    ['Your account will not be visible on the service anymore.', 'share denied identity > users'],
    ['Your profile is not visible on Pigeon, but we keep it.', 'share denied identity > users'],
    ['Crash reports contain no personal data.', 'collect denied unspecified > self'],
    [
      'Your data may not be used by our partners for any other purpose.',
      'partner: use denied unspecified > self',
    ],
  ])('%s', (sentence, claim) => {
    expect(said(sentence)).toContain(claim);
  });

  it.each([
    'Without collecting this data we could not offer the service.',
    // Of what was told before it, and not of all that is done.
    'And without collecting your location.',
    'You can download your photos before they are deleted.',
    'Cookies contain no personal data.',
    'Your data may not be accessed by our partners at once.',
  ])('none of them in: %s', (sentence) => {
    expect(said(sentence).filter((claim) => claim.includes('denied'))).toEqual([]);
  });

  it('is not what a deletion brings about, nor what a law calls public', () => {
    expect(said('We erase your photos so that they can no longer be seen by other users.')).toEqual([
      'store denied attachment > self',
    ]);
    expect(said('It means data that is not publicly available from government records.')).toEqual([]);
  });
});

describe('"only" behind what it is tied to', () => {
  it.each([
    ['Your IP address is used for statistical purposes only.', 'ip-address'],
    ['We use your phone number for verification only.', 'phone-number'],
  ])('%s', (sentence, data) => {
    expect(said(sentence)).toEqual([`use affirmed ${data} > self`, `use denied ${data} > self`]);
  });

  it.each([
    'We ask for your phone number to verify your account and use it only for verification.',
    'We ask for your phone number to verify your account, and we will use it only for those two specific purposes.',
  ])('reaches what is asked for: %s', (sentence) => {
    expect(said(sentence)).toContain('use denied phone-number > self');
  });

  it('is not what is told elsewhere', () => {
    expect(said('Your location is used for the purposes described in this policy only.')).toEqual([
      'use affirmed location > self',
    ]);
  });

  it('is what stays with the service', () => {
    expect(said('We keep your phone number to ourselves.')).toEqual([
      'share denied phone-number > unspecified',
    ]);
  });
});
