import { describe, expect, it } from 'vitest';
import { said } from '../said.fixture.ts';

describe('what passes through the servers of the service', () => {
  const BOTH = ['collect affirmed message-content > self', 'store denied message-content > self'];
  it.each([
    ['Messages only pass through our servers.', BOTH],
    ['Your messages just travel through our relays on their way to your friends.', BOTH],
    ['Calls transit our relays.', ['collect affirmed call-content > self']],
    ['Your files do not pass through our servers.', ['collect denied attachment > self']],
    // Only then, or only so: they may stay there.
    ['Messages only pass through our servers when the direct link fails.', []],
    ['Messages do not only pass through our servers.', []],
  ])('%s', (sentence, claims) => {
    expect(said(sentence)).toEqual(claims);
  });
});
