// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from 'vitest';
import { ASKED, HELLO, KEY, RECORDS, SETTLED } from './page-events.ts';

// In this window they are not where browsers have them.
vi.mock('./hooks/natives.ts', async (original) => ({
  ...(await original<object>()),
  relatedOf: (event: MouseEvent) => event.relatedTarget,
  meetingPlace: () => window,
  dispatch: (target: EventTarget, event: Event) => target.dispatchEvent(event),
  listen: (target: EventTarget, type: string, listener: () => void, options: boolean) =>
    target.addEventListener(type, listener, options),
}));

let tests = 0;
let word: string;
let send: (text: string) => void;
let node: EventTarget;
let heard: string[];
let handOver: () => void;

/** Hears what is said on a node, as a relay does. */
function hear(on: EventTarget): string[] {
  const out: string[] = [];
  on.addEventListener(RECORDS, (event) => out.push((event as CustomEvent<string>).detail));
  return out;
}

const settle = (on: EventTarget, ...texts: string[]) =>
  on.dispatchEvent(new CustomEvent(SETTLED, { detail: texts.join('').length }));

function takeOver(said = word): { node: EventTarget; heard: string[]; isKnown: boolean } {
  const next = document.createElement('i');
  const texts = hear(next);
  const event = new MouseEvent(said, { relatedTarget: next, cancelable: true });
  return { node: next, heard: texts, isKnown: !window.dispatchEvent(event) };
}

beforeEach(async () => {
  // The bridges of other tests listen in the same window.
  word = `word ${tests++}`;
  vi.resetModules();
  const { openBridge } = await import('./bridge.ts');
  const greeted = new Promise<EventTarget>((resolve) => {
    window.addEventListener(HELLO, (event) => resolve((event as MouseEvent).relatedTarget!), { once: true });
  });
  handOver = vi.fn();
  const opened = vi.fn(() => handOver);
  openBridge(opened);
  node = await greeted;
  heard = hear(node);
  expect(opened).not.toHaveBeenCalled();
  node.dispatchEvent(new CustomEvent(KEY, { detail: word }));
  expect(opened).toHaveBeenCalledOnce();
  send = (opened.mock.calls[0] as unknown[])[0] as typeof send;
});

it('has handed over what waits where the relay asks, that of now and the next', () => {
  node.dispatchEvent(new Event(ASKED));
  expect(handOver).toHaveBeenCalledOnce();
  takeOver().node.dispatchEvent(new Event(ASKED));
  expect(handOver).toHaveBeenCalledTimes(2);
});

it('says what it is told, once', () => {
  send('one');
  send('two');
  expect(heard).toEqual(['one', 'two']);
});

it('tells another relay what is not settled, and what comes then', () => {
  for (const text of ['one', 'two', 'three']) send(text);
  settle(node, 'one', 'two');
  const next = takeOver();
  expect(next.isKnown).toBe(true);
  send('four');
  expect(next.heard).toEqual(['three', 'four']);
  expect(heard).toEqual(['one', 'two', 'three']);
  settle(next.node, 'three', 'four');
  expect(takeOver().heard).toEqual([]);
});

it('takes a batch that is settled in parts for settled only as a whole', () => {
  send('abcd');
  node.dispatchEvent(new CustomEvent(SETTLED, { detail: 3 }));
  expect(takeOver().heard).toEqual(['abcd']);
});

it('counts for another relay only what that one settles', () => {
  send('abcd');
  node.dispatchEvent(new CustomEvent(SETTLED, { detail: 3 }));
  const next = takeOver();
  next.node.dispatchEvent(new CustomEvent(SETTLED, { detail: 1 }));
  expect(takeOver().heard).toEqual(['abcd']);
});

it('is taken over only by the word that its first relay gave', () => {
  send('one');
  expect(takeOver('another word')).toMatchObject({ isKnown: false, heard: [] });
  node.dispatchEvent(new CustomEvent(KEY, { detail: 'another word' }));
  expect(takeOver('another word')).toMatchObject({ isKnown: false, heard: [] });
});

it('keeps four million characters and no more where nobody settles them', () => {
  const million = 'x'.repeat(2 ** 20);
  for (let i = 0; i < 6; i++) send(million);
  send('y');
  expect(heard).toHaveLength(7);
  const next = takeOver();
  expect(next.heard).toEqual([million, million, million, million]);
  settle(next.node, million, million, million, million);
  send('z');
  const last = takeOver();
  expect(last.heard).toEqual(['z']);
  settle(last.node, 'z');
  expect(takeOver().heard).toEqual([]);
});
