import { describe, expect, it } from 'vitest';
import { said } from './said.fixture.ts';

describe('third parties told by what ties them to the service', () => {
  it.each([
    ['We disclose your information to third parties that we collaborate with.', ['partner']],
    ['We share data with organizations with which we have partnered.', ['partner']],
    ['We share your data with third parties with whom we contract to deliver mail.', ['provider']],
    ['We may disclose your data to third parties that host our servers.', ['provider']],
    ['Your photo is visible to the Pigeon community.', ['users']],
    ['We show your city to our community.', ['users']],
  ])('%s', (sentence, to) => {
    expect(said(sentence).map((claim) => claim.replace(/^share affirmed \S+ > /, ''))).toEqual(to);
  });

  it('denies it of them alone', () => {
    expect(said('We do not share your data with third parties we partner with.')).toEqual([
      'share denied unspecified > partner',
    ]);
  });

  it('takes no rules or kinds of a community for people', () => {
    expect(said('We may disclose your data to enforce the community guidelines.')).not.toContain(
      'share affirmed unspecified > users',
    );
  });
});
