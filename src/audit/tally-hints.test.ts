import { expect, it } from 'vitest';
import { entry } from './entry.fixture.ts';
import { RETRACTION } from './remarks.ts';
import { Tally } from './tally.ts';

const hint = (host: string) =>
  entry({ method: 'MAY-CONNECT', channel: 'prefetch', host, url: `https://${host}/`, reason: 'why' });

function spotsOf(...entries: Parameters<Tally['add']>[0][]): unknown[] {
  const tally = new Tally();
  for (const one of entries) tally.add(one);
  const { byChannel = [] } = tally.blindSpots();
  return byChannel.map(({ channel, context, of, count }) => [channel, context, of, count]);
}

it('counts the hosts that are looked up or connected to ahead of need, and takes it for no transmission', () => {
  const tally = new Tally();
  for (const host of ['a.example', 'a.example', 'b.example']) tally.add(hint(host));
  expect([tally.transmissions, tally.flows()]).toEqual([0, []]);
  expect(tally.blindSpots().notes).toEqual([
    expect.stringMatching(/^2 hosts named .* no request to them was seen\b/),
  ]);
});

it('counts none that something was seen to go to, in either order, but those that nothing went to after all', () => {
  const asked = entry({ host: 'a.example' });
  const unseen = [['prefetch', 'page', 'addresses', 1]];
  expect(spotsOf(hint('a.example'), asked)).toEqual([]);
  expect(spotsOf(asked, hint('a.example'), hint('b.example'))).toEqual(unseen);
  const retraction = entry({ method: RETRACTION, transmission: asked.transmission });
  expect(spotsOf(hint('a.example'), asked, retraction)).toEqual(unseen);
});
