import { describe, expect, it } from 'vitest';
import { reading } from './readings.fixture.ts';

const claims = (body: string): string[] =>
  reading(body).claims.map((c) => `${c.action} ${c.polarity} ${c.data.join('+')} > ${c.recipient}`);

describe('a heading that its items end', () => {
  it.each([
    [
      '## We do not share your information except:\n\n- With our service providers\n- When required by law',
      [
        'share denied unspecified > unspecified',
        'share affirmed unspecified > provider',
        'share affirmed unspecified > authority',
      ],
    ],
    [
      '## We collect your messages, but not:\n\n- Your location\n- Your contacts',
      [
        'collect affirmed message-content > self',
        'collect denied location > self',
        'collect denied contact-list > self',
      ],
    ],
    [
      '## We never share your data with:\n\n- Advertisers\n- Data brokers',
      ['share denied unspecified > advertiser', 'share denied unspecified > partner'],
    ],
    ['## Everything is encrypted, except:\n\n- Your phone number', []],
  ])('%s', (body, expected) => {
    expect(claims(body)).toEqual(expected);
  });

  it('is quoted with its items, and a sentence of its section', () => {
    const read = reading('## We do not share your information except:\n\n- With our service providers');
    expect(read.claims.map((c) => c.quote)).toEqual([
      'We do not share your information except:',
      'We do not share your information except: With our service providers',
    ]);
    for (const c of read.claims) expect(read.text.slice(c.start, c.end)).toBe(c.quote?.split(': ').at(-1));
  });

  it('ends nothing where a paragraph stands between, or where it is a mere title', () => {
    expect(claims('## We never share your data with:\n\nThis is a list.\n\n- Advertisers')).toEqual([]);
    expect(claims('## Information that we collect:\n\n- Your phone number')).toEqual([
      'collect affirmed phone-number > self',
    ]);
  });
});
