import { describe, expect, it } from 'vitest';
import { compareReadings } from './compare.ts';
import { headlineOf } from './headline.ts';
import { readPolicy } from './read-text.ts';
import { reading } from './readings.fixture.ts';

const kinds = (before: string, after: string, dates: [string, string] = ['March 3, 2021', 'May 5, 2022']) =>
  compareReadings(reading(before, dates[0]), reading(after, dates[1])).changes.map(
    (c) => `${c.kind} ${c.action} ${c.polarity} ${c.data.join('+')} > ${c.recipient}`,
  );

describe('what is news', () => {
  it('finds claims that came and went', () => {
    expect(
      kinds('We collect your name.', 'We collect your name. We share your phone number with our affiliates.'),
    ).toEqual(['added share affirmed phone-number > family']);
    expect(kinds('We collect your name. We never sell your email address.', 'We collect your name.')).toEqual(
      ['removed sell denied email-address > unspecified'],
    );
  });

  it('finds a claim that turned', () => {
    expect(kinds('We do not collect your location.', 'We collect your location.')).toEqual([
      'turned collect affirmed location > self',
    ]);
  });

  it('takes no “longer” for a denial', () => {
    const deleted = 'We delete your messages once they are delivered.';
    expect(
      kinds(
        `${deleted} We may keep your messages on our servers for a longer time.`,
        `${deleted} We do not keep your messages on our servers for a longer time.`,
      ),
    ).toEqual(['removed store affirmed message-content > self']);
  });

  it('finds a new purpose and a lost one', () => {
    const before = 'We use your phone number to keep you safe.';
    const after = 'We use your phone number for advertising and to keep you safe.';
    expect(kinds(before, after)).toEqual(['broadened use affirmed phone-number > self']);
    expect(kinds(after, before)).toEqual(['narrowed use affirmed phone-number > self']);
  });

  it('puts the news in words', () => {
    const comparison = compareReadings(
      reading('We collect your name.'),
      reading(
        'We collect your name. We share your phone number with our affiliates for advertising.',
        'May 5, 2022',
      ),
    );
    expect(headlineOf(comparison)).toBe(
      'now stated: phone number is shared with the family of companies, for advertising',
    );
  });
});

it('says how far a statement binds', () => {
  const said = (after: string) =>
    compareReadings(
      reading('We collect your name.'),
      reading(`We collect your name. ${after}`, 'May 5, 2022'),
    )
      .changes.map((c) => c.summary)
      .sort();
  expect(said('We do not sell your phone number to third parties without your consent.')).toEqual([
    // One rule: that it is done with consent is no deed.
    'now stated: phone number is not sold to others, without consent',
  ]);
  expect(said('We may share your phone number with our affiliates.')).toEqual([
    'now stated: phone number may be shared with the family of companies',
  ]);
  expect(said('If you pay us, we share your phone number with our affiliates.')).toEqual([
    'now stated: phone number is shared with the family of companies, on a condition',
  ]);
});

describe('what is no news', () => {
  it.each([
    [
      'moved text',
      'We collect your name. We store your messages for a month on our servers.',
      'We store your messages for a month on our servers. We collect your name.',
    ],
    [
      'split sentences',
      'We collect your phone number when you sign up; we store your messages for a month.',
      'We collect your phone number when you sign up.\n\nWe store your messages for a month.',
    ],
    [
      'rewording',
      'We collect your phone number at the time when you first sign up.',
      'We will collect your phone number at the time when you first sign up.',
    ],
  ])('%s', (_, before, after) => {
    expect(kinds(before, after)).toEqual([]);
  });
});

describe('a sentence in other words', () => {
  it.each([
    [
      'whatever the reader makes of the one and the other',
      'When you use the map, the app will request the permission to read your location. In both cases, this location is never shared with us and is only sent to contacts with whom you enable this map.',
      "When you use the map, the app asks for permission to read your device's location. In either case, this location is never shared with us and is only sent to the contacts you enable the map with.",
    ],
    [
      'those who act, told one by one or together',
      'Users and shops with whom you write may store or reshare your phone number with others on and off our services.',
      'Users, including shops, with whom you write can store or reshare your phone number with others on and off our services.',
    ],
    [
      'a denial beside the one that was reworded',
      'Such data does not leave your device, is not retained, and cannot be used to identify you.',
      'Such data does not leave your device, is not retained, and is not used to identify you.',
    ],
  ])('is no news: %s', (_, before, after) => {
    expect([...kinds(before, after), ...kinds(after, before)]).toEqual([]);
  });

  it('is news where it names other data, another recipient or another deed', () => {
    const before =
      'We keep your name for as long as you have an account with us, so that our vendors can help you.';
    const news = (was: string, is: string) => kinds(before, before.replace(was, is));
    expect(news('your name', 'your phone number').join()).toContain('added store affirmed phone-number');
    expect(news('keep', 'keep and sell').join()).toContain('added sell affirmed name');
    expect(
      kinds(
        'We share data about your activity with our vendors, who process it on our behalf.',
        'We share your data with our vendors, who process it on our behalf.',
      ).join(),
    ).toContain('added share affirmed unspecified > provider');
    expect(
      kinds(
        'We share your name with our vendors, who process it on our behalf in many countries.',
        'We share your name with our partners, who process it on our behalf in many countries.',
      ).join(),
    ).toContain('added share affirmed name > partner');
  });

  it.each([
    [
      'a denial that stands beside another',
      'We do not read your messages to show you ads, and no human looks at them without your consent.',
      'do not read',
      'read',
      'removed collect denied message-content > self',
      'added collect denied message-content > self',
    ],
    [
      'a denial with an exception',
      'We do not collect your location, your contacts or your photos without your permission.',
      'do not collect',
      'collect',
      'removed collect denied location+contact-list+attachment > self',
      'added collect denied location+contact-list+attachment > self',
    ],
    [
      'a denial whose like stands behind it',
      'We do not sell your personal information to third parties, and we never have sold it in the past twelve months.',
      'do not sell',
      'sell',
      'added sell affirmed unspecified > unspecified',
      'removed sell affirmed unspecified > unspecified',
    ],
    [
      'what it denies',
      'We give researchers access to public posts, but not to private messages or to your contacts.',
      'public posts, but not to private messages',
      'private messages, but not to public posts',
      'added share affirmed message-content > partner',
      'added share affirmed content > partner',
    ],
    [
      'an end of the service’s own',
      'We delete your account information within 90 days after you close your account with us or ask us to delete it, except where we need it for analytics.',
      ', except where we need it for analytics',
      '',
      'removed store affirmed identity > self',
      'added store affirmed identity > self',
    ],
  ])('is news where this changed: %s', (_, before, was, is, forth, back) => {
    const after = before.replace(was, is);
    expect(kinds(before, after)).toContain(forth);
    expect(kinds(after, before)).toContain(back);
  });

  it.each([
    [
      'We never read your messages or listen to your calls.',
      'We neither read your messages nor listen to your calls.',
    ],
    [
      'We do not use your messages for advertising and will never sell them.',
      'We do not use your messages for advertising, nor will we ever sell them.',
    ],
    [
      'We will not share your messages with third parties without your permission.',
      'Without your permission, we will not share your messages with third parties.',
    ],
    [
      'In both cases your location is not shared with us and is only sent to your contacts.',
      'In either case, your location isn’t shared with us and is sent only to your contacts.',
    ],
  ])('is no news where it denies the same: %s', (before, after) => {
    expect([...kinds(before, after), ...kinds(after, before)]).toEqual([]);
  });

  it('is news where its denial came or went', () => {
    expect(
      kinds(
        'We share your phone number with our affiliates so that they know you.',
        'We do not share your phone number with our affiliates so that they know you.',
      ).join(),
    ).toContain('turned share denied phone-number > family');
  });
});

it('misses no recipient whose name alone is new', () => {
  const named =
    'When you ask for a translation, we may share your messages with Heron, which reads them on our behalf for it.';
  expect(kinds(named, named.replace('Heron', 'Egret')).join()).toContain('named:Egret');
});

describe('what is told of a change', () => {
  const told = (before: string, after: string) =>
    compareReadings(reading(before), reading(after, 'May 5, 2022')).changes.map((c) => c.summary);

  it('is what a sentence denies besides what it allows', () => {
    expect(
      told(
        'We collect your name.',
        'We collect your name. We use your phone number solely to send you a code.',
      ),
    ).toEqual([
      'now stated: phone number is used, on a condition',
      'now stated: phone number is not used otherwise',
    ]);
  });

  it('is a purpose that is gone as one that is gone', () => {
    const before = 'We use your phone number for advertising and to keep you safe.';
    const after = 'We use your phone number to keep you safe.';
    expect(told(before, after)).toEqual([
      'narrowed: no longer stated: phone number is used, for advertising',
    ]);
    expect(
      told(
        'We do not use your phone number for advertising or for research.',
        'We do not use your phone number for research.',
      ),
    ).toEqual(['broadened: no longer stated: phone number is not used, for advertising']);
  });

  it('is how long data is kept', () => {
    const kept = (months: string) =>
      `We keep your search history for ${months} months after you close your account.`;
    expect(told(kept('12'), kept('18'))).toEqual([
      'broadened: search query is kept, on a condition (18 months, before 12 months)',
    ]);
    expect(told(kept('12'), kept('twelve'))).toEqual([]);
    const gone = (months: number) =>
      `We delete your messages from our servers ${months} months after you close your account.`;
    expect(told(gone(18), gone(6)).join()).toMatch(/^narrowed: .*\(6 months, before 18 months\)$/);
  });

  it('is no turn where the denial was for an occasion', () => {
    expect(
      kinds(
        'We do not share your phone number with our partners when you write to a shop.',
        'We share your phone number with our partners so that they know you.',
      ),
    ).toEqual(['added share affirmed phone-number > partner', 'removed share denied phone-number > partner']);
  });

  it('is not that something ended which a broader word still covers', () => {
    expect(
      kinds(
        'We share your name and your user name with our partners.',
        'We share your account details with our partners.',
      ).filter((c) => c.startsWith('removed')),
    ).toEqual([]);
    expect(
      kinds(
        'We share data about your activity with our vendors, who process it on our behalf.',
        'We share your data with our vendors, who process it on our behalf.',
      ),
    ).toEqual(['added share affirmed unspecified > provider']);
  });

  it('is that a denial ended of which a broader one holds on a condition alone', () => {
    const kept =
      'If you write to a shop, we do not share your account details with advertisers of any kind there.';
    expect(
      kinds(`We never share your user name with advertisers. ${kept}`, kept).filter((c) =>
        c.includes('username'),
      ),
    ).toEqual(['removed share denied username > advertiser']);
  });

  it('begins with what the service may do, not with what it promises', () => {
    const comparison = compareReadings(
      reading('We collect your name.'),
      reading(
        'We collect your name. We use your phone number for advertising. We never share your email address with advertisers.',
        'May 5, 2022',
      ),
    );
    expect(headlineOf(comparison)).toBe('now stated: phone number is used, for advertising');
  });
});

describe('spoilt captures', () => {
  const section =
    'We share your phone number with our affiliates so that they can offer their own services to you and to people who write to you on any of the apps.';

  it('calls a lost section under an unchanged date incomplete, not removed', () => {
    const comparison = compareReadings(
      reading(`We collect your name.\n\n${section}`),
      reading('We collect your name.'),
    );
    expect(comparison.capture).toMatchObject({ incomplete: 'after' });
    expect(comparison.capture.reason).toMatch(/^capture incomplete/);
    expect(comparison.changes).toEqual([]);
  });

  it('does not call a section added that the earlier capture lacked', () => {
    const comparison = compareReadings(
      reading('We collect your name.'),
      reading(`We collect your name.\n\n${section}`),
    );
    expect(comparison.capture.incomplete).toBe('before');
    expect(comparison.changes).toEqual([]);
  });

  it('does not compare another document or another language', () => {
    expect(
      compareReadings(
        reading('We collect your name.', 'May 5, 2022'),
        reading('We collect your name.', 'March 3, 2021'),
      ).capture.comparable,
    ).toBe(false);
    const german = readPolicy({
      text: 'Wir erheben Ihre Telefonnummer und die Daten, die Sie uns geben, und wir geben sie nicht an Dritte weiter.',
    });
    expect(compareReadings(reading('We collect your name.'), german)).toMatchObject({
      capture: { comparable: false },
      changes: [],
    });
  });
});

it('tells what is new on advertising and choices', () => {
  const { remarks } = compareReadings(
    reading('We collect your name.'),
    reading(
      'We collect your name. We now show ads in the list of your chats. You have thirty days to opt out of it.',
      'May 5, 2022',
    ),
  );
  expect(remarks.map((r) => [r.topic, r.change])).toEqual([
    ['advertising', 'added'],
    ['choice', 'added'],
  ]);
});

describe('a few words that mean the contrary', () => {
  const turned = ['turned share affirmed phone-number > advertiser'];
  it.each([
    ['We never share your phone number with advertisers.', 'We share your phone number with advertisers.'],
    [
      'We will not share your phone number with advertisers.',
      'We will share your phone number with advertisers.',
    ],
    ["We don't share your phone number with advertisers.", 'We share your phone number with advertisers.'],
    [
      'We cannot share your phone number with advertisers.',
      'We can share your phone number with advertisers.',
    ],
    [
      'We no longer share your phone number with advertisers.',
      'We share your phone number with advertisers.',
    ],
    ['Your phone number is never shared with advertisers.', 'Your phone number is shared with advertisers.'],
  ])('%s → %s', (denied, affirmed) => {
    expect(kinds(denied, affirmed)).toEqual(turned);
    expect(kinds(affirmed, denied)).toEqual(['turned share denied phone-number > advertiser']);
  });

  it('is no news where they say the same', () => {
    const [short, full] = [
      "We don't share your name, and we'll keep it.",
      'We do not share your name, and we will keep it.',
    ];
    expect(kinds(short, full)).toEqual([]);
    expect(kinds(full, short)).toEqual([]);
    expect(kinds('We keep your name & photo.', 'We keep your name and photo.')).toEqual([]);
    const email =
      'A flight confirmation email you receive may be used to create a “check-in” button in your inbox.';
    expect(kinds(email, email.replace('email', 'e-mail'))).toEqual([]);
  });

  it('misses a denial that stood beside what is affirmed', () => {
    const affirmed = 'We share your phone number with partners for analytics.';
    const denied = 'We never share your phone number with partners for advertising.';
    expect(kinds(`${affirmed} ${denied}`, affirmed)).toEqual(['removed share denied phone-number > partner']);
    expect(kinds(affirmed, `${affirmed} ${denied}`)).toEqual(['added share denied phone-number > partner']);
  });

  it('finds a consent that came or went', () => {
    const bound = 'If you agree, we share your phone number with advertisers when you use the app.';
    const free = 'We share your phone number with advertisers when you use the app.';
    expect(kinds(bound, free)).toEqual(['broadened share affirmed phone-number > advertiser']);
    expect(kinds(free, bound)).toEqual(['narrowed share affirmed phone-number > advertiser']);
    expect(kinds(free, 'We share your phone number with advertisers.')).toEqual([]);
  });

  it('finds another actor', () => {
    expect(
      kinds(
        'Our providers may use your phone number for advertising.',
        'Our advertisers may use your phone number for advertising.',
      ),
    ).toEqual(['added use affirmed phone-number > self', 'removed use affirmed phone-number > self']);
  });
});

describe('words that the other text has, but of something else', () => {
  it.each([
    [
      'We never share your location with advertisers. We share your name with advertisers.',
      'We share your location with advertisers. We never share your name with advertisers.',
      ['turned share affirmed location > advertiser', 'turned share denied name > advertiser'],
    ],
    [
      'We do not use your messages for advertising. We use your profile name for advertising.',
      'We use your messages for advertising. We do not use your profile name for advertising.',
      ['turned use affirmed message-content > self', 'turned use denied name > self'],
    ],
    [
      'We share your name and phone number with advertisers. We share your location and email address with partners.',
      'We share your location and phone number with advertisers. We share your name and email address with partners.',
      [
        'added share affirmed location > advertiser',
        'added share affirmed name > partner',
        'removed share affirmed name > advertiser',
        'removed share affirmed location > partner',
      ],
    ],
  ])('%s', (before, after, changes) => {
    expect(kinds(before, after)).toEqual(changes);
  });

  it('are news where they are a purpose that is denied now', () => {
    const rest = 'We use your information to keep you safe. We do not use your information for research.';
    const [uses, not] = ['We use', 'We do not use'].map(
      (we) => `${we} your information to personalise our services. ${rest}`,
    );
    expect(kinds(uses!, not!)).toEqual([
      'narrowed use affirmed unspecified > self',
      'narrowed use denied unspecified > self',
    ]);
    expect(kinds(not!, uses!)).toEqual([
      'broadened use affirmed unspecified > self',
      'broadened use denied unspecified > self',
    ]);
  });

  it('are no news where a sentence says the same of it', () => {
    const joined =
      'We share your name, your location and your phone number with advertisers and with partners.';
    const apart =
      'We share with advertisers:\n\n* your phone number\n* your name\n* your location\n\nWe share your name, your phone number and your location with partners.';
    expect(kinds(joined, apart)).toEqual([]);
    expect(kinds(apart, joined)).toEqual([]);
  });
});

it('takes no example of what was said before for news, but what goes beyond it', () => {
  const group = 'We collect device information.';
  const example =
    'We collect device information (for example, your operating system version or device model).';
  expect(kinds(group, example)).toEqual([]);
  expect(kinds(example, group)).toEqual([]);
  const more =
    'We collect device information such as your device model. We collect your contacts, for example names.';
  expect(kinds(group, more)).toEqual(['added collect affirmed contact-list > self']);
  expect(kinds(group, 'We share device information, such as your device model, with partners.')).toContain(
    'added share affirmed device-model > partner',
  );
});

it('passes over the marks of footnotes', () => {
  const plain =
    'We collect your name. We do not share your location with advertisers. We store your messages.';
  const [sup, brackets] = [
    'We collect your name.\u00b9 We do not share your location with advertisers.\u00b2 We store your messages.',
    'We collect your name.[1] We do not share your location with advertisers.[12] We store your messages.',
  ];
  for (const marked of [sup, brackets]) {
    expect(reading(marked).claims.map(({ quote }) => quote)).toEqual(
      reading(plain).claims.map(({ quote }) => quote),
    );
    expect(kinds(plain, marked)).toEqual([]);
  }
});

it('finds what a heading denies no more', () => {
  const under = (heading: string) => `### ${heading}\n\n* Your location\n* Your contacts`;
  const denied = under('What we do not collect');
  expect(kinds(denied, under('What we collect'))).toContain(
    'removed collect denied location+contact-list > self',
  );
  expect(kinds(under('What we collect'), denied)).toContain(
    'added collect denied location+contact-list > self',
  );
  expect(kinds(denied, under('What we do not collect'))).toEqual([]);
});

it('reads bullets and joined letters of any print alike', () => {
  const list = (mark: string) =>
    `We share with advertisers:\n\n${['phone number', 'location', 'contacts'].map((x) => `${mark} your ${x}`).join('\n')}`;
  for (const mark of ['◦', '‣', '–', '■', '•']) expect(kinds(list('*'), list(mark)), mark).toEqual([]);
  expect(
    kinds(
      'We share your profile photo with our affiliates.',
      'We share your pro\ufb01le photo with our a\ufb03liates.',
    ),
  ).toEqual([]);
});

it('takes no item that only moved in its list for news', () => {
  const list = (items: string[]) =>
    `Pigeon also collects the following categories of other information:\n\n${items.map((x) => `* ${x}.`).join('\n')}`;
  const items = ['Usage information', 'Location', 'Device information', 'Contacts', 'Cookies'];
  for (const order of [items.toReversed(), [...items.slice(2), ...items.slice(0, 2)]])
    expect(kinds(list(items), list(order))).toEqual([]);
  expect(kinds(list(items), list(items.slice(1)))).toEqual(['removed collect affirmed activity > self']);
});

describe('a capture that lacks something', () => {
  const part = (n: number) =>
    `Chapter ${n} tells of harbour ${n * 3}, lantern ${n * 5} and meadow ${n * 7}, and of how the messenger works on day ${n * 11}.`;
  const text = (from: number, to: number) =>
    Array.from({ length: to - from }, (_, i) => part(from + i)).join('\n\n');
  const read = (body: string, head = '') =>
    readPolicy({ text: `# Privacy policy\n\n${head}${body}` }, { service: 'Pigeon' });

  it('is known where it is the earlier, too', () => {
    const whole = read(`${text(0, 30)}\n\nWe sell your location to advertisers.`);
    const third = read(text(0, 10));
    expect(compareReadings(third, whole)).toMatchObject({ capture: { incomplete: 'before' }, changes: [] });
    expect(compareReadings(whole, third)).toMatchObject({ capture: { incomplete: 'after' }, changes: [] });
  });

  it('is none that had everything twice', () => {
    const once = `${text(0, 30)}\n\nWe collect your name.`;
    const twice = read(`${once}\n\n${once}`, 'Effective March 3, 2021\n\n');
    const next = read(`${once}\n\nWe sell your location to advertisers.`, 'Effective May 5, 2022\n\n');
    const { capture, changes } = compareReadings(twice, next);
    expect(capture.incomplete).toBeNull();
    expect(changes.map(({ kind, data }) => [kind, data])).toEqual([['added', ['location']]]);
  });

  const GLANCE = [
    'Your privacy at a glance. We and those we work with store and access information on a device, such as cookies, and process personal data for ads and content.',
    'With your permission we and our partners may use your precise location and identify you by scanning your device.',
    'You may agree to what we and our partners do as described above, or look at more detailed information and change what you like before you agree or say no.',
    'Please note that some of it may not require your consent, but you have a right to object. Your preferences will apply to this site only, and you can change them whenever you come back here.',
    'Our vendors collect what you browse to measure how ads perform and keep it for thirteen months. We share your location with advertisers and with partners for advertising.',
    'Say yes or no to each of the purposes that are listed below and to each of the companies on the list that we work with today.',
  ].join('\n\n');

  it.each(['', 'Effective March 3, 2021\n\n'])(
    'is known where it is a page before the text, whose head is “%s”',
    (head) => {
      const [policy, glance] = [
        read(`${text(0, 20)}\n\nWe never sell your location to advertisers.`, head),
        read(GLANCE),
      ];
      expect(glance.complete).toBe(true);
      for (const comparison of [compareReadings(policy, glance), compareReadings(glance, policy)])
        expect(comparison).toMatchObject({ capture: { comparable: false }, changes: [] });
    },
  );

  it('is known where it is a summary of it', () => {
    const whole = read(
      `${text(0, 90)}\n\nWe never sell your location to advertisers.`,
      'Effective March 3, 2021\n\n',
    );
    const sum = read(`${text(0, 4)}\n\n${GLANCE}`);
    expect(compareReadings(whole, sum)).toMatchObject({ capture: { incomplete: 'after' }, changes: [] });
    expect(compareReadings(sum, whole)).toMatchObject({ capture: { incomplete: 'before' }, changes: [] });
  });

  it('is known under a new date by passages that nothing stands in place of', () => {
    const old = read(`${text(0, 24)}\n\n${GLANCE}`, 'Effective March 3, 2021\n\n');
    const against = (body: string) =>
      compareReadings(old, read(body, 'Effective May 5, 2022\n\n')).capture.incomplete;
    expect(against(`${text(0, 24)}\n\nWe collect your name.`)).toBe('after');
    // What was shortened, or is said in other words, is none.
    expect(against(`${text(0, 19)}\n\n${GLANCE}`)).toBeNull();
    const anew = Array.from({ length: 60 }, (_, i) => `Stone ${i} and stone ${i + 1} make bridge ${i * 13}.`);
    expect(against(`${text(0, 12)}\n\n${anew.join(' ')}`)).toBeNull();
  });

  it('is none that two dates tell to be rewritten', () => {
    const old = read(text(0, 20), 'Effective March 3, 2021\n\n');
    const { capture, changes } = compareReadings(old, read(GLANCE, 'Effective May 5, 2022\n\n'));
    expect(capture).toMatchObject({ comparable: true, incomplete: null });
    expect(changes.length).toBeGreaterThan(0);
  });
});
