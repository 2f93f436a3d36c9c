import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('what goes to places of others', () => {
  it.each([
    ['You can share your profile on social media.', ['users: share affirmed identity > partner']],
    ['Your photos may appear on third-party websites.', ['share affirmed attachment > partner']],
    ['Other users can share your posts on social networks.', ['users: share affirmed content > partner']],
    ['We may display your name on third-party sites.', ['share affirmed name > partner']],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });

  it.each([
    ['We show our ads on third-party websites.'],
    ['We use your data to show you ads on third-party sites.'],
    ['We collect the photos that you share on social media.'],
    ['You can share your photos with your friends on social media.'],
  ])('no partner gets it: %s', (sentence) => {
    expect(said(sentence).filter((claim) => claim.includes('> partner'))).toEqual([]);
  });
});
