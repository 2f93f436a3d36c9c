import { afterEach, expect, it, vi } from 'vitest';
import type { Delivery, FromBackground } from './delivery.ts';
import { HELLO, RECORDS } from './page-events.ts';
import { relay } from './relay.ts';

type Listener<T> = (value: T) => void;

/** What answers at the other end of a port; `close` is the background's going away. */
type Background = (delivery: Delivery, say: Listener<FromBackground>, close: () => void) => void;

const api = vi.hoisted(() => ({ connect: vi.fn(), set: vi.fn() }));
vi.mock('./extension-api.ts', () => ({
  browser: { runtime: { connect: api.connect }, storage: { local: { set: api.set } } },
}));
afterEach(() => {
  vi.unstubAllGlobals();
  vi.useRealTimers();
});

/** A frame with a relay in it; gives what its hooks would say to it. */
function frame(background: Background): (text: string) => void {
  vi.useFakeTimers();
  const window = new EventTarget();
  vi.stubGlobal('window', window);
  vi.stubGlobal('location', { origin: 'https://a.example' });
  api.connect.mockReset().mockImplementation(() => {
    const heard: Listener<FromBackground>[] = [];
    const ended: (() => void)[] = [];
    let open = true;
    const close = () => {
      if (open) for (const end of ended) end();
      open = false;
    };
    return {
      onMessage: { addListener: (listener: Listener<FromBackground>) => heard.push(listener) },
      onDisconnect: { addListener: (listener: () => void) => ended.push(listener) },
      disconnect() {
        open = false;
      },
      postMessage(delivery: Delivery) {
        if (!open) throw new Error('closed');
        const say = (said: FromBackground) => {
          for (const listener of heard) listener(said);
        };
        setTimeout(() => open && background(delivery, say, close), 1);
      },
    };
  });
  relay('https://a.example');
  const node = new EventTarget();
  window.dispatchEvent(Object.assign(new Event(HELLO), { relatedTarget: node }));
  return (detail) => node.dispatchEvent(Object.assign(new Event(RECORDS), { detail }));
}

it('sends what was not acknowledged to the next background at once, and in order', async () => {
  const taken: string[] = [];
  let lives = 0;
  const say = frame(({ batch, text }, answer, close) => {
    if (++lives % 3 === 0) return close();
    taken.push(text);
    answer({ batch });
  });
  for (const text of ['a', 'b', 'c', 'd', 'e', 'f']) {
    say(text);
    await vi.advanceTimersByTimeAsync(5);
  }
  expect(taken).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
});

it('asks a background that never starts a few times at once, then now and then, and loses nothing', async () => {
  let starts = false;
  const taken: string[] = [];
  const say = frame(({ batch, text }, answer, close) => {
    if (!starts) return close();
    taken.push(text);
    answer({ batch });
  });
  say('a');
  say('b');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(api.connect.mock.calls.length).toBeLessThan(20);
  starts = true;
  await vi.advanceTimersByTimeAsync(15_000);
  expect(taken).toEqual(['a', 'b']);
});
