import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import type { Seen } from '../recorder.ts';
import { NoReader } from './no-reader.fixture.ts';

const page = vi.hoisted(() => ({ hear(_event: Event): void {} }));
vi.mock('./listeners.ts', () => ({
  keepListening: (_type: string, listener: (event: Event) => void) => {
    page.hear = listener;
  },
}));

const told: Seen[] = [];

beforeAll(async () => {
  vi.stubGlobal('FileReader', NoReader);
  const { hookMessages } = await import('./messages.ts');
  // A frame: what is at the top is another window.
  vi.stubGlobal('window', { top: {} });
  vi.stubGlobal('location', { origin: 'https://a.example', href: 'https://a.example/frame' });
  hookMessages({ record: (seen) => told.push(seen) });
});
beforeEach(() => {
  told.length = 0;
});

function say(data: unknown, origin = 'https://b.example', isTrusted = true): Seen[] {
  const event = new MessageEvent('message', { data, origin });
  Object.defineProperty(event, 'isTrusted', { value: isTrusted });
  page.hear(event);
  return told;
}

it('tells what another origin posts to a frame, whatever it is', () => {
  for (const data of ['text', { a: [1, 'x'] }, 15550100001, true, null]) say(data);
  expect(told.map(({ captured }) => captured.body)).toEqual([
    'text',
    '{"a":[1,"x"]}',
    '15550100001',
    'true',
    null,
  ]);
  expect(told.every(({ method, captured }) => method === 'MESSAGE' && captured.read === 'full')).toBe(true);
});

it('says of a message with more in it than is written out that it was read in part', () => {
  let deep: object = {};
  for (let n = 0; n < 30; n++) deep = { in: deep };
  for (const data of [
    { at: new Date(5), none: {} },
    { all: new Map([['a', 'b']]) },
    { file: new Blob(['x']) },
    deep,
  ])
    say(data);
  expect(told.map(({ captured }) => captured.read)).toEqual(['full', 'partial', 'partial', 'partial']);
  expect(told[0]!.captured.body).toBe('{"at":5,"none":{}}');
});

it('says of a message that is too large to be written out that it was not read', () => {
  expect(say({ text: 'x'.repeat(200_000) })).toMatchObject([
    { captured: { read: 'none', bytes: null, body: null } },
  ]);
});

it('tells nothing of its own origin, and nothing that a page made up', () => {
  say('own', location.origin);
  say('forged', 'https://b.example', false);
  expect(told).toEqual([]);
});
