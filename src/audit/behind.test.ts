import { expect, test } from 'vitest';
import { GENERIC } from '../apps/index.ts';
import { compileIdentity } from '../detect/needles.ts';
import type { Observation } from '../model/payload.ts';
import { readObservation } from './read-observation.ts';

const needles = compileIdentity([
  { dataType: 'email-address', value: 'ada@mail.example', label: 'my address' },
]);
const read = (url: string, body: string) => {
  const observation: Observation = {
    id: 'o',
    witness: 'network',
    time: 1,
    context: 'page',
    channel: 'fetch',
    method: 'POST',
    url,
    headers: [],
    body: new TextEncoder().encode(body),
    contentType: 'application/json',
    bytes: body.length,
    read: 'full',
    reason: '',
  };
  return readObservation(observation, { session: 's', transmission: 'o', app: GENERIC, needles })!;
};
const ENVELOPE =
  '{"sent_at":"2026-01-01T00:00:00Z","dsn":"https://k@o1.ingest.sentry.io/1"}\n{"type":"event"}\n{"user":{"email":"ada@mail.example"}}';

test('a tunnelled upload goes to the host that it goes to; the SDK and whose it is are told by the shape', () => {
  const entry = read('https://app.chat.example/monitoring', ENVELOPE);
  expect(entry).toMatchObject({
    host: 'app.chat.example',
    entity: 'unknown',
    party: 'unknown',
    behind: { sdk: 'Sentry', entity: 'Sentry', family: 'Functional Software', certainty: 'shape' },
  });
  expect(entry.items).toContainEqual(expect.objectContaining({ label: 'my address' }));
});

test('where anyone can run the receiving end, no company is named', () => {
  const body = JSON.stringify({
    api_key: 'phc_0123456789abcdef',
    event: 'x',
    distinct_id: '1',
    properties: {},
  });
  expect(read('https://app.chat.example/e/', body).behind).toEqual({
    sdk: 'PostHog',
    entity: 'unknown',
    family: 'unknown',
    certainty: 'shape',
  });
});

test('nothing is behind what has no SDK’s shape', () => {
  expect(read('https://app.chat.example/x', '{"email":"ada@mail.example"}')).not.toHaveProperty('behind');
});
