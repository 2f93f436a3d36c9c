import { beforeEach, expect, test } from 'vitest';
import type { Session } from '../model/session.ts';
import { Discoveries } from './discoveries.ts';
import type { Sessions } from './sessions.ts';

const began: [string, number][] = [];
const sessions = {
  noteDiscovery: (session: Session, time: number) => began.push([session.id, time]),
} as unknown as Sessions;
const session = (id: string, app = 'whatsapp', origin = 'https://web.whatsapp.com'): Session => ({
  id,
  app,
  origin,
  page: `${origin}/`,
  startedAt: 0,
  endedAt: null,
  tabId: 1,
});
const told = (host: string, value = 'acc-8812-7735') => ({
  origin: 'https://web.whatsapp.com',
  top: 'https://web.whatsapp.com',
  host,
  told: [{ name: 'accountId', value }],
});

beforeEach(() => {
  began.length = 0;
});

test('off, nothing is learnt; turned off, everything is forgotten', () => {
  const discoveries = new Discoveries(sessions);
  const one = session('one');
  discoveries.learn(told('web.whatsapp.com'), one, 5);
  expect(discoveries.of(one, 6)).toBeNull();
  expect(discoveries.known('one')).toBeNull();
  discoveries.set(true);
  discoveries.learn(told('web.whatsapp.com'), one, 7);
  expect(discoveries.known('one')).toBe(1);
  expect(began).toEqual([['one', 7]]);
  discoveries.set(false);
  discoveries.set(true);
  expect(discoveries.of(one, 9)?.size).toBe(0);
  expect(began).toEqual([
    ['one', 7],
    ['one', 9],
  ]);
});

test('only the app’s own hosts teach', () => {
  const discoveries = new Discoveries(sessions);
  discoveries.set(true);
  const one = session('one');
  discoveries.learn(told('tracker.example'), one, 1);
  expect(discoveries.known('one')).toBe(0);
  discoveries.learn(told('mmg.whatsapp.net'), one, 1);
  expect(discoveries.known('one')).toBe(1);
  const added = session('added', 'generic', 'https://chat.added.example');
  discoveries.learn(told('api.added.example'), added, 1);
  discoveries.learn(told('api.other.example', 'acc-9912-7735'), added, 1);
  expect(discoveries.known('added')).toBe(1);
});

test('sessions do not share what they learn, and are forgotten by themselves', () => {
  const discoveries = new Discoveries(sessions);
  discoveries.set(true);
  discoveries.learn(told('web.whatsapp.com'), session('one'), 1);
  expect(discoveries.of(session('two'), 2)?.recognise('acc-8812-7735', 'x')).toBeNull();
  expect(discoveries.of(session('one'), 2)?.recognise('acc-8812-7735', 'x')).not.toBeNull();
  discoveries.forget('one');
  expect(discoveries.known('one')).toBe(0);
  for (let n = 0; n < 30; n++) discoveries.learn(told('web.whatsapp.com'), session(`s${n}`), 3);
  expect(discoveries.known('s0')).toBe(0);
  expect(discoveries.known('s29')).toBe(1);
});
