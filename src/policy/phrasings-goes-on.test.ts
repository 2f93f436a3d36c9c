import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('what a sentence goes on from', () => {
  it.each([
    ['We use cookies. They help detect broken pages.', ['use affirmed cookie-identifier > self']],
    [
      'We log your clicks and scrolls. These replays help us find faults in the loft.',
      ['collect affirmed usage-event > self', 'use affirmed usage-event > self'],
    ],
    [
      'Your messages are used exclusively to run the loft. This includes finding faults.',
      ['use affirmed message-content > self', 'use denied message-content > self'],
    ],
    [
      'We use your birthday for offers. This includes marketing by letter.',
      ['use affirmed date-of-birth > self'],
    ],
    [
      'We may share your IP address with advertisers. In some states, this sharing may be considered a "sale".',
      ['share affirmed ip-address > advertiser', 'sell affirmed ip-address > advertiser'],
    ],
    [
      'Our disclosure of your e-mail address to advertisers may constitute a "sale".',
      ['sell affirmed email-address > advertiser'],
    ],
    [
      'Our servers collect your IP address when our pages are opened and keep it for a week.',
      ['collect affirmed ip-address > self', 'store affirmed ip-address > self'],
    ],
    ['We bake bread. This helps us to feed the pigeons.', []],
    ['If you believe that our cookies amount to a "sale", you can write to us.', []],
    ['This is not considered a "sale".', []],
  ])('%s', (sentence, claims) => {
    expect([...new Set(said(sentence))].sort()).toEqual([...claims].sort());
  });

  it('takes a heading about cookies where nothing else is spoken of', () => {
    const under = { section: 'Cookies and pixels', context: 'Greeting you when you come back.' };
    expect(said('This allows us to spare you the sign-in.', under)).toContain(
      'use affirmed cookie-identifier > self',
    );
  });
});

describe('entries of what is gathered', () => {
  const under = { section: 'Data we collect' };

  it.each([
    ['Your town (if you switch the map off)', ['collect affirmed coarse-location > self']],
    ['operating system of the computer you use', ['collect affirmed operating-system > self']],
    [
      'Examples include: a birthday or a postal address.',
      ['collect affirmed date-of-birth > self', 'collect affirmed postal-address > self'],
    ],
    ['Examples include feeding your birthday pigeons.', []],
    ['This category may include your IP address.', ['collect affirmed ip-address > self']],
    ['Phone Number And Address', []],
    ['Have you told us your town?', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence, under)).toEqual(claims);
  });

  it.each([
    ['Such information may include the following:', 'Letters - letters and voice messages you send', true],
    [
      'Pigeon may process the following (not limited) kinds of data:',
      'Loft data (such as your name and birthday)',
      true,
    ],
    ['Some examples of how we use your photos to feed pigeons include:', 'a list of seeds', false],
    ['The following information is not personal:', 'your IP address', false],
    ['Examples of information that you can change include:', 'your name', false],
  ])('%s', (context, item, gathered) => {
    expect(said(item, { context }).some((claim) => claim.startsWith('collect'))).toBe(gathered);
  });
});

describe('entries under what is processed', () => {
  const under = { section: '2. Personal data that are processed' };

  it.each([
    ['your town (if you give it)', ['collect affirmed coarse-location > self']],
    ['Your IP address', ['collect affirmed ip-address > self']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence, under)).toEqual(claims);
  });

  it('does not take what a heading about why says', () => {
    expect(said('Your IP address', { section: 'Why personal data are processed' })).toEqual([]);
  });
});

describe('what stands beside a verb and its subject', () => {
  it.each([
    [
      'These vendors, acting on our behalf, may collect your IP address.',
      ['provider: collect affirmed ip-address > self'],
    ],
    ['This request contains no names and no IP addresses are logged.', ['store denied ip-address > self']],
    [
      'These tools allow us to collect information about how you use the Services.',
      ['collect affirmed activity > self'],
    ],
    [
      'Partners provide us with information about your use of the Services.',
      ['collect affirmed activity > self'],
    ],
    [
      'Cookies may also be set by our advertisers.',
      ['advertiser: collect affirmed cookie-identifier > self'],
    ],
    [
      'We may supplement the details that you give us with records obtained from other sources.',
      ['collect affirmed unspecified > self', 'use affirmed unspecified > self'],
    ],
    ['This notice supplements the information in our main policy.', []],
    ['After six months without a visit, we will delete your account.', ['store denied unspecified > self']],
    ['You can delete your account within a day.', []],
    ['We may suspend your account after a breach.', []],
    [
      'We listen to birds, which is why we also use your e-mail address to write to you.',
      ['use affirmed email-address > self'],
    ],
    ['Read on to learn why we collect your birthday.', []],
    ['The app may ask to access your location.', ['collect affirmed location > self']],
    ['You may ask to access your location.', []],
    ['We will ask your permission to access your contact list.', ['collect affirmed contact-list > self']],
    [
      'If we take part in a merger, a sale of some or all of our lofts, or steps in view of such activities, some or all of your photos may be transferred.',
      ['share affirmed attachment > acquirer'],
    ],
    [
      'Cookies are small files kept in your browser that help us know you.',
      ['use affirmed cookie-identifier > self'],
    ],
    ['Cookies are small files kept in your browser.', []],
    [
      'We do not process your query content or payment data in these tools.',
      [
        'use denied content > self',
        'use denied payment-information > self',
        'use denied search-query > self',
      ],
    ],
    ['Some examples of how we use your photos include:', ['use affirmed attachment > self']],
    ['The purposes for which we use your photos and the legal basis are:', []],
    ['For this reason, there is no storage of your photos.', ['store denied attachment > self']],
    ['This includes when we use your phone number to greet you.', ['use affirmed phone-number > self']],
    [
      'There is no collection, storage or other processing of your photos.',
      ['collect denied attachment > self', 'store denied attachment > self', 'use denied attachment > self'],
    ],
  ])('%s', (sentence, claims) => {
    expect(said(sentence).sort()).toEqual([...claims].sort());
  });
});
