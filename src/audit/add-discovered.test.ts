import { expect, test } from 'vitest';
import { appById } from '../apps/index.ts';
import { startDiscovery } from '../detect/discovery.ts';
import { compileIdentity } from '../detect/needles.ts';
import { ownerKey } from '../entities/owner-key.ts';
import type { Observation } from '../model/payload.ts';
import { addDiscovered } from './add-discovered.ts';
import { readObservation } from './read-observation.ts';
import { Tally } from './tally.ts';

const ACCOUNT = 'acc-8812-7735-1190';
const app = appById('whatsapp')!;
const OWN = ownerKey('web.whatsapp.com');

const sent = (url: string, body: object | null = null, more: Partial<Observation> = {}): Observation => {
  const bytes = body === null ? null : new TextEncoder().encode(JSON.stringify(body));
  return {
    id: 'net:1:1',
    witness: 'network',
    time: 1000,
    channel: 'fetch',
    context: 'page',
    method: 'POST',
    url,
    headers: [],
    body: bytes,
    bytes: bytes?.length ?? 0,
    contentType: 'application/json',
    read: 'full',
    reason: '',
    ...more,
  };
};
const discovery = startDiscovery(new Uint8Array(16).fill(9));
discovery.learn([{ name: 'accountId', value: ACCOUNT }], OWN);

const read = (observation: Observation, needles = compileIdentity([])) => {
  const entry = readObservation(observation, { session: 's', transmission: 't', app, needles })!;
  return addDiscovered(entry, observation, app, discovery);
};
const marks = (observation: Observation) =>
  read(observation).items.map(
    ({ dataType, location, discovered }) => `${dataType} ${location} ${discovered ?? false}`,
  );

test('what was told goes to somebody else: found, marked, masked in the address', () => {
  const entry = read(sent(`https://tracker.example/p?u=${ACCOUNT}`, { q: btoa(ACCOUNT) }));
  expect(entry.url).toBe('https://tracker.example/p?u=[user-id]');
  expect(entry.items).toMatchObject([
    { dataType: 'user-id', location: 'url.query.u', discovered: true },
    { dataType: 'user-id', location: 'body.q(base64)', encodings: ['base64'], discovered: true },
  ]);
  expect(JSON.stringify(entry)).not.toContain(ACCOUNT);
});

test('what its name tells already is marked, not told twice', () => {
  discovery.learn([{ name: 'deviceId', value: 'dev-77aa-31c9' }], OWN);
  expect(marks(sent('https://tracker.example/p', { device_id: 'dev-77aa-31c9' }))).toEqual([
    'device-identifier body.device_id true',
  ]);
});

test('what the person has entered stays theirs', () => {
  const needles = compileIdentity([{ dataType: 'user-id', value: ACCOUNT, label: 'my account' }]);
  const { items } = read(sent('https://tracker.example/p', { q: ACCOUNT }), needles);
  expect(items).toMatchObject([{ label: 'my account', location: 'body.q' }]);
  expect(items[0]!.discovered).toBeUndefined();
});

test('what goes back to who told it is nothing new', () => {
  expect(marks(sent('https://graph.whatsapp.net/x', { q: ACCOUNT }))).toEqual([]);
});

test('the flow and its evidence are marked as long as a transmission is that was', () => {
  const tally = new Tally();
  tally.add(read(sent('https://tracker.example/p', { q: ACCOUNT })));
  expect(tally.flows()).toMatchObject([
    { dataType: 'user-id', label: null, discovered: true, evidence: { samples: [{ discovered: true }] } },
  ]);
});

test('the second witness, who came after the app was told, marks what the first could not know', () => {
  const tally = new Tally();
  const first = sent('https://tracker.example/p', { device_id: 'dev-77aa-31c9' });
  tally.add(readObservation(first, { session: 's', transmission: 't', app, needles: compileIdentity([]) })!);
  expect(tally.flows()[0]).not.toHaveProperty('discovered');
  tally.add(read({ ...first, id: 'page:1', witness: 'page' }));
  expect(tally.flows()).toMatchObject([{ discovered: true, vantage: 'both', count: 1 }]);
});
