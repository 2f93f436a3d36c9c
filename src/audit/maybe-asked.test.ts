import { expect, it } from 'vitest';
import type { Entry } from '../model/entry.ts';
import type { Item } from '../model/item.ts';
import { BlindSpotTable } from './blind-spots.ts';
import { MAY_ASK, MAY_CONNECT, MAY_LEAVE, MAY_REPORT, MaybeAsked } from './maybe-asked.ts';

const entry = (method: string, url: string, context = 'page') =>
  ({
    method,
    url,
    context,
    channel: method === MAY_REPORT ? 'other' : 'webrtc',
    reason: 'why',
    items: [] as Item[],
  }) as Entry;

it('counts each address once a context', () => {
  const spots = new BlindSpotTable();
  const maybe = new MaybeAsked(spots);
  for (const context of ['page', 'page', 'frame'])
    maybe.add(entry(MAY_REPORT, 'https://r.example/', context));
  expect(spots.list().map(({ channel, context, count, of }) => [channel, context, count, of])).toEqual([
    ['other', 'page', 1, 'addresses'],
    ['other', 'frame', 1, 'addresses'],
  ]);
  expect([maybe.count(MAY_REPORT), maybe.count(MAY_ASK)]).toEqual([2, 0]);
});

it('tells apart what the log masks alike, and one way from another', () => {
  const maybe = new MaybeAsked(new BlindSpotTable());
  const masked = entry(MAY_CONNECT, 'https://[user-id].a.example/');
  const withLabel = (label: string) => ({
    ...masked,
    items: [{ dataType: 'user-id', label, location: 'url.host' } as Item],
  });
  for (const label of ['mine', 'hers', 'mine']) maybe.add(withLabel(label));
  expect(maybe.count(MAY_CONNECT)).toBe(2);
  maybe.add({ ...withLabel('mine'), method: MAY_REPORT, channel: 'other' });
  expect(maybe.count(MAY_REPORT)).toBe(1);
});

it('drops what turns out to be certain, in either order', () => {
  const spots = new BlindSpotTable();
  const maybe = new MaybeAsked(spots);
  maybe.add(entry(MAY_ASK, 'stun://a.example'));
  maybe.settle(entry('STUN', 'stun://a.example'));
  maybe.settle(entry('STUN', 'stun://b.example'));
  maybe.add(entry(MAY_ASK, 'stun://b.example'));
  expect(spots.list()).toEqual([]);
  expect(maybe.count(MAY_ASK)).toBe(0);
});

it('knows a server again that has answered by its usual port, or was given a name', () => {
  const spots = new BlindSpotTable();
  const maybe = new MaybeAsked(spots);
  for (const [told, answered] of [
    ['stun://a.example', 'stun://a.example:3478'],
    ['turn://b.example:5349', 'turn://b.example'],
  ] as const) {
    maybe.add(entry(MAY_ASK, told));
    const learned = [
      { dataType: 'username', label: 'me', location: 'header.username' },
      { dataType: 'ip-address', label: null, location: 'packet.source' },
    ] as Item[];
    maybe.settle({ ...entry('STUN', answered), items: learned });
  }
  expect(spots.list()).toEqual([]);
  maybe.add(entry(MAY_ASK, 'stun://a.example:3479'));
  expect(maybe.count(MAY_ASK)).toBe(1);
});

it('takes what was given up for what may have left', () => {
  const spots = new BlindSpotTable();
  const maybe = new MaybeAsked(spots);
  expect(MaybeAsked.takes(entry(MAY_LEAVE, 'https://a.example/'))).toBe(true);
  maybe.add(entry(MAY_LEAVE, 'https://a.example/'));
  expect(maybe.count(MAY_LEAVE)).toBe(1);
});
