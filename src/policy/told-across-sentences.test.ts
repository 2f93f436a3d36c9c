import { describe, expect, it } from 'vitest';
import { readPolicy } from './read-text.ts';
import { told } from './told.fixture.ts';

const BARE = ['share denied phone-number > unspecified'];
const LIMITED = ['share denied phone-number > unspecified limited'];

describe('what a sentence says of the denial before it', () => {
  it.each([
    'That said, there are exceptions.',
    'Exceptions apply where a court orders it.',
    'This applies only to guests in the north.',
    'This only holds while your loft is open.',
    'This is not the case if you allow it.',
    'This is the case only for free lofts.',
    'Unless you tell us otherwise.',
    'Except where the law demands it.',
    'We make an exception if you ask us to.',
    'These restrictions do not apply to paid lofts.',
    'This excludes cases in which you agreed to it.',
    'Different rules apply to paid lofts.',
    'Only if you agree will we do so.',
    'We will only do so with your consent.',
    'If you agree, we may do so.',
    'The same is not true of paid lofts.',
    'This changes when you turn on the relay.',
    'For paid lofts, this is different.',
    'Not so for paid lofts.',
    'Paid lofts are excluded from this.',
    'This is subject to the exceptions below.',
  ])('it limits: %s', (next) => {
    expect(told(`We do not share your phone number. ${next}`)).toEqual(LIMITED);
    expect(told(`We do not share your phone number.\n\n${next}`)).toEqual(LIMITED);
  });

  it.each([
    'If you wish to give it to a friend, you may do so.',
    'There is no exception.',
    'This applies to everybody.',
    'This is true without exception.',
    'We do this because we respect you.',
    'You can read more about this below.',
    'Only you can see it.',
    'It is yours.',
  ])('it leaves it whole: %s', (next) => {
    expect(told(`We do not share your phone number. ${next}`)).toContain(BARE[0]);
  });

  it('it limits all of a list', () => {
    expect(
      told(
        'We never disclose:\n\n- your phone number\n- your location\n\nThe above does not apply where the law demands it.',
      ),
    ).toEqual(['share denied location > unspecified limited', ...LIMITED]);
  });

  it('it leaves alone what was said before another denial', () => {
    expect(
      told('We do not share your phone number. We do not sell your messages. Except where you ask us to.'),
    ).toEqual(['sell denied message-content > unspecified limited', ...BARE]);
  });

  it.each(['This is no longer the case.', 'We have since stopped doing so.', 'We no longer do so.'])(
    'it takes back what was: %s',
    (next) => {
      expect(told(`We collected your phone number. ${next}`)).toEqual([]);
    },
  );
});

describe('what was once', () => {
  it.each([
    ['In the past we collected your phone number.', []],
    ['Formerly, your phone number was shared with advertisers.', []],
    ['Previously, we did not collect your phone number.', []],
    ['In the past, we have shared your phone number.', ['share affirmed phone-number > unspecified']],
    ['Previously collected messages are stored.', ['store affirmed message-content > self']],
    ['In the past twelve months we sold your phone number.', ['sell affirmed phone-number > unspecified']],
  ])('%s', (sentence, claims) => expect(told(sentence)).toEqual(claims));
});

describe('of two things neither', () => {
  const both = 'We collect your phone number and your location. ';
  const had = ['collect affirmed location > self', 'collect affirmed phone-number > self'];
  const denied = (action: string, to: string) => [
    `${action} denied location > ${to}`,
    `${action} denied phone-number > ${to}`,
  ];
  it.each([
    ['Neither of these is shared with anyone.', denied('share', 'unspecified')],
    ['Neither of them is sold.', denied('sell', 'unspecified')],
    ['Not one of these is sold.', denied('sell', 'unspecified')],
    ['No part of it is shared.', denied('share', 'unspecified')],
    ['Nothing of this is shared with anyone.', denied('share', 'unspecified')],
    ['Neither piece of data is sold.', denied('sell', 'unspecified')],
    ['We share neither with anyone.', denied('share', 'unspecified')],
    ['We sell neither of the two.', denied('sell', 'unspecified')],
    ['Neither do we sell your messages.', ['sell denied message-content > unspecified']],
  ])('%s', (next, claims) => {
    expect(told(both + next)).toEqual([...had, ...claims].sort());
  });
});

describe('items of a lead that does not say that they are so', () => {
  it.each([
    'We cannot guarantee that:',
    'This does not mean that:',
    'It is not true that:',
    'There is no guarantee that:',
    'Some people believe that:',
    'Our vendors have promised that:',
    'It is a myth that:',
    'Our aim is that:',
    'Please make sure that:',
    'We will tell you if:',
    'Until 2020:',
  ])('%s', (lead) => {
    expect(
      told(`${lead}\n\n- we never share your phone number\n- your location is never sold to anyone`),
    ).toEqual([]);
  });

  it.each(['We promise that:', 'Remember that:', 'This means that:', 'We can guarantee that:'])(
    'but %s',
    (lead) => {
      expect(
        told(`${lead}\n\n- we never share your phone number\n- your location is never sold to anyone`),
      ).toEqual(['sell denied location > unspecified', ...BARE]);
    },
  );
});

describe('an item that speaks against its lead or heading', () => {
  it.each([
    ['Phone number: we collect and keep it', false],
    ['Phone number (we do collect this)', false],
    ['Collected: your phone number', false],
    ['Phone number – except when you sign up', false],
    ['All data but your phone number', false],
    ['More of your phone number than we need', false],
    ['Phone number: we have no use for it', true],
    ['Phone number', true],
  ])('%s', (item, denied) => {
    const claims = told(`We do not collect:\n\n- ${item}\n- your messages`);
    expect(claims.includes('collect denied phone-number > self')).toBe(denied);
    expect(claims).toContain('collect denied message-content > self');
  });

  it.each([
    ['What we do not collect', 'Collected: your phone number.', ['collect affirmed phone-number > self']],
    ['What we do not collect', 'Apart from your phone number, nothing.', []],
    ['We do not read your messages', 'Your phone number.', []],
    ['What we do not collect', 'Your phone number.', ['collect denied phone-number > self']],
  ])('%s: %s', (heading, text, claims) => {
    expect(told(`## ${heading}\n\n${text}`)).toEqual(claims);
  });
});

describe('a table whose head or cell denies', () => {
  const table = (...rows: string[]) =>
    told(rows.map((row, i) => `| ${row} |${i === 0 ? '\n|---|---|' : ''}`).join('\n'));
  it.each([
    ['Data we do not collect | Why', 'Phone number | Not needed', ['collect denied phone-number > self']],
    ['Not collected | Reason', 'Phone number | Not needed', ['collect denied phone-number > self']],
    ['Data we never share | Reason', 'Phone number | It is yours', BARE],
    ['Data we do not use for advertising | Why', 'Phone number | Not needed', []],
    ['Data we do not collect | Why', 'Phone number | Only with your consent', []],
    ['Data | Not sold', 'Phone number | Yes', []],
    ['Data | Never sold', 'Phone number | No', []],
    [
      'Data we collect | Not shared with',
      'Phone number | Advertisers',
      ['collect affirmed phone-number > self'],
    ],
    ['Data | Shared with third parties?', 'Phone number | N', BARE],
    ['Data | Shared with third parties?', 'Phone number | No*', []],
    ['Data | Shared with', 'Phone number | No third parties', BARE],
    ['Data | Shared with', 'Phone number | Not shared with advertisers', []],
    [
      'Data not obtained from you | Source',
      'Phone number | Other members',
      ['collect affirmed phone-number > self'],
    ],
  ])('%s: %s', (head, row, claims) => expect(table(head, row)).toEqual(claims));
});

describe('a lead behind the items of another list', () => {
  const apart = ['collect affirmed location > self', 'collect denied phone-number > self'];
  it.each([
    ['We do not collect:\n- your phone number\nWe collect:\n- your location'],
    ['We collect:\n- your location\nWe do not collect:\n- your phone number'],
    ['We do not collect:\nyour phone number\nWe collect:\nyour location'],
    ['We do not collect:\n\n* your phone number\n\nWe collect:\n\n* your location'],
  ])('%j', (body) => expect(told(body)).toEqual(apart));

  it('begins its own list behind a break of a page, too', () => {
    const page = (body: string) =>
      `<html><body><h1>Privacy policy</h1><p>${'This page tells how the messenger works and what people can do with it. '.repeat(9)}</p><p>${body}</p></body></html>`;
    const claims = readPolicy(
      {
        text: page('We do not collect:<br>- your phone number<br>We collect:<br>- your location'),
      },
      { service: 'Pigeon' },
    ).claims.map((c) => `${c.action} ${c.polarity} ${c.data} > ${c.recipient}`);
    expect(claims.sort()).toEqual(apart);
  });

  it('goes on in a line that only wraps', () => {
    expect(told('We collect:\n- your location from the\n  Maps You Use On:\n- your phone number')).toContain(
      'collect affirmed phone-number > self',
    );
  });
});

describe('what is said of data that was said not to be collected', () => {
  it.each([
    [
      'We collect your phone number, but not your location. We store it on our servers.',
      [
        'collect affirmed phone-number > self',
        'collect denied location > self',
        'store affirmed phone-number > self',
      ],
    ],
    [
      'We collect your phone number. We do not collect your location. We store it on our servers.',
      ['collect affirmed phone-number > self', 'collect denied location > self'],
    ],
    [
      'We do not collect your location. We store your phone number.',
      ['collect denied location > self', 'store affirmed phone-number > self'],
    ],
    [
      'We cannot read your messages. They are stored on our servers.',
      ['collect denied message-content > self', 'store affirmed message-content > self'],
    ],
    [
      'We do not collect your location. It is not stored.',
      ['collect denied location > self', 'store denied location > self'],
    ],
  ])('%s', (body, claims) => expect(told(body)).toEqual(claims));
});

describe('what is denied of some', () => {
  it.each([
    'Some of your messages are not stored.',
    'Most messages are never read by anyone.',
    'Many of our partners do not receive your phone number.',
    'Certain messages are not shared.',
  ])('%s', (sentence) => expect(told(sentence)).toEqual([]));
  it('is not what is denied of any', () => {
    expect(told('Any messages are not stored.')).toEqual(['store denied message-content > self']);
    expect(told('None of your messages are stored.')).toEqual(['store denied message-content > self']);
  });
});

describe('nobody but the service', () => {
  it.each([
    ['Nobody but us sees your phone number.', 'affirmed'],
    ['No one except our staff can see your phone number.', 'affirmed'],
    ['Nobody, not even our staff, can see your phone number.', 'denied'],
  ])('%s', (sentence, polarity) => {
    const claims = told(sentence).filter((line) => line.startsWith('collect'));
    expect(claims.length).toBeGreaterThan(0);
    expect(claims.every((line) => line.includes(polarity))).toBe(true);
  });
});

describe('a list whose lead or heading denies of others, or of a part', () => {
  it.each([
    'We do not know who collects:',
    'We cannot control whether others collect:',
    'Advertisers never receive:',
    'We do not store in plain text:',
    'We do not share your messages, only:',
  ])('%s', (lead) => {
    expect(told(`${lead}\n\n- your phone number\n- your location`).join()).not.toMatch(/collect|store|phone/);
  });

  it.each(['Not permanently stored', 'Not kept for long', 'What advertisers never receive'])(
    'heading: %s',
    (heading) => expect(told(`## ${heading}\n\n- Your phone number`)).toEqual([]),
  );

  it.each(['We do not store:', 'We never store:', 'Our servers do not store:'])('but %s', (lead) => {
    expect(told(`${lead}\n\n- your phone number\n- your location`)).toEqual([
      'store denied location > self',
      'store denied phone-number > self',
    ]);
  });

  it('takes an item for neither where it turns', () => {
    expect(told('We collect:\n\n- not your location but your phone number\n- your messages')).toEqual([
      'collect affirmed message-content > self',
    ]);
    expect(told('We collect:\n\n- not your location\n- your messages')).toEqual([
      'collect affirmed message-content > self',
      'collect denied location > self',
    ]);
  });
});

describe('a case without a subject, in front', () => {
  it.each(['When off', 'If disabled', 'While offline', 'Once turned off', 'Where possible', 'Otherwise'])(
    '%s',
    (front) => {
      expect(told(`${front}, your phone number is not stored.`)).toEqual([
        'store denied phone-number > self limited',
      ]);
    },
  );
  it('limits nothing where it is none', () => {
    expect(told('As always, your phone number is not stored.')).toEqual(['store denied phone-number > self']);
  });
});

describe('a heading or a column of some cases', () => {
  it.each([
    ['## Data we may not share\n\n- Your phone number'],
    ['## Not used to track you\n\n- Your phone number'],
    ['| Data | Sold without consent? |\n|---|---|\n| Phone number | No |'],
    ['| Data | Retained after deletion? |\n|---|---|\n| Phone number | No |'],
    ['| Data | Collected from third parties? |\n|---|---|\n| Phone number | No |'],
  ])('%j', (body) => expect(told(body)).toEqual([]));

  it('takes of an item only what stands before its colon', () => {
    expect(told('## What we cannot see\n\n- Location: to connect your calls')).not.toContain(
      'collect denied call-content > self',
    );
  });
});
