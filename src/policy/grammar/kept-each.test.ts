import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';
import { plainTerms } from './kept-each.ts';

const kept = (sentence: string) =>
  said(sentence)
    .filter((claim) => claim.startsWith('store affirmed'))
    .map((claim) => claim.split(' ')[2]);

describe('things that are kept each for its own time', () => {
  it.each([
    [
      'We keep your orders for 7 years to comply with tax law; your rough location for two years; and profile data for one year.',
      ['coarse-location', 'identity', 'purchase'],
    ],
    [
      'We retain your email address until you unsubscribe, your order history for 6 years to meet tax rules, and IP addresses for 30 days.',
      ['email-address', 'ip-address', 'purchase'],
    ],
    [
      'Call records are kept for 12 months, text messages for six months, and your location for 30 days.',
      ['call-metadata', 'location', 'message-content'],
    ],
    [
      'Messages are stored until they are delivered, photos for 30 days and logs for one week.',
      ['activity', 'attachment', 'message-content'],
    ],
  ])('%s', (sentence, types) => {
    expect(kept(sentence)).toEqual(types);
  });

  it.each([
    ['We keep your data for as long as you have an account, and for 30 days after you close it.'],
    ['We store your messages for 30 days, after which they are deleted, and we keep backups for 90 days.'],
    ['We do not keep messages for more than 30 days, or calls for one day.'],
    ['We keep logs for 30 days, unless we need them for two years.'],
  ])('leaves as it is: %s', (sentence) => {
    expect(plainTerms(sentence)).toBe(sentence);
  });
});
