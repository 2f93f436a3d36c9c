import { expect, it } from 'vitest';
import { hearFarewell } from './farewells.ts';

function heard(...words: unknown[]): (string | null)[] {
  const listeners: ((message: unknown) => void)[] = [];
  const ends: (() => void)[] = [];
  const port = {
    onMessage: { addListener: (listener: (message: unknown) => void) => listeners.push(listener) },
    onDisconnect: { addListener: (end: () => void) => ends.push(end) },
  };
  const silenced: (string | null)[] = [];
  hearFarewell(port as never, (top) => silenced.push(top));
  for (const word of words) for (const listener of listeners) listener(word);
  for (const end of ends) end();
  return silenced;
}
const begun = { farewell: 'begun', top: 'https://a.example' };
const done = { ...begun, farewell: 'done' };

it('knows a page that was given up while it was leaving', () => {
  expect(heard(begun)).toEqual(['https://a.example']);
  expect(heard({ batch: 1 }, begun, { farewell: 'other', top: null })).toHaveLength(1);
  // Shown again out of the cache, and left again.
  expect(heard(begun, done, begun)).toHaveLength(1);
});

it('leaves alone what had done leaving, and what never began to', () => {
  expect([heard(begun, done), heard(), heard({ batch: 1 }, null, 'begun')]).toEqual([[], [], []]);
});
