import { expect, it } from 'vitest';
import type { Observation } from '../model/payload.ts';
import type { Sent } from '../watch/network/request-log.ts';
import { Unclaimed } from './unclaimed.ts';

const URL = 'https://t.example/a';

function shown(id: string, patch: Partial<Sent['origin']> = {}, time = 1000): Sent {
  const origin = { tabId: -1, frameId: 0, initiator: null, top: null, mainFrame: false, ...patch };
  const observation = { id, time, channel: 'webtransport', method: 'GET', url: URL } as Observation;
  return { kind: 'sent', requestId: '1', origin, observation, caller: {} as Sent['caller'], worker: null };
}
const announced = (patch: Partial<Observation> = {}) =>
  ({ id: 'page', time: 1000, channel: 'webtransport', method: 'CONNECT', url: URL, ...patch }) as Observation;

it('gives what the log showed to the page that announced it, whichever came first', () => {
  const unclaimed = new Unclaimed();
  expect(unclaimed.show(shown('net:1'))).toBe('');
  expect(unclaimed.announce(announced(), 's')?.observation.id).toBe('net:1');
  expect(unclaimed.announce(announced(), 's')).toBeNull();
  expect(unclaimed.show(shown('net:2'))).toBe('s');
});

it('leaves alone what says whose it is, what is older, what is no session, and what did not leave', () => {
  const unclaimed = new Unclaimed();
  unclaimed.announce(announced(), 's');
  expect(unclaimed.show(shown('a', { tabId: 4 }))).toBe('');
  expect(unclaimed.show(shown('b', { initiator: 'https://other.example' }))).toBe('');
  expect(unclaimed.show(shown('c', {}, 90_000))).toBe('');
  expect(unclaimed.announce(announced({ time: 90_000, method: 'SEND' }), 's')).toBeNull();
  unclaimed.retract('c');
  expect(unclaimed.announce(announced({ time: 90_000 }), 's')).toBeNull();
});
