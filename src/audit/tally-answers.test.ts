import { expect, it } from 'vitest';
import { entry } from './entry.fixture.ts';
import { Tally } from './tally.ts';

const answer = (channel: 'prefetch' | 'other', context: 'page' | 'frame', count?: number) =>
  entry({
    method: 'MAY-ANNOUNCE',
    channel,
    context,
    vantage: 'page',
    reason: 'why',
    ...(count ? { count } : {}),
  });

it('counts answers whose headers nothing shows by what they may have had the browser do, each of them', () => {
  const tally = new Tally();
  for (const one of [answer('prefetch', 'page', 3), answer('prefetch', 'page'), answer('other', 'frame')])
    tally.add(one);
  expect([tally.transmissions, tally.flows()]).toEqual([0, []]);
  const { byChannel, notes } = tally.blindSpots();
  expect(byChannel).toEqual([
    { channel: 'prefetch', context: 'page', count: 4, of: 'answers', why: 'why' },
    { channel: 'other', context: 'frame', count: 1, of: 'answers', why: 'why' },
  ]);
  expect(notes).toEqual([
    expect.stringMatching(/^4 answers came .* load or connect to/),
    expect.stringMatching(/^1 answer came .* send reports/),
  ]);
});
