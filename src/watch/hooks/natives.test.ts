import { expect, it } from 'vitest';

interface Poisoned {
  value?: unknown;
}

it('reads own values without asking what a page put on `Object.prototype`', async () => {
  const { ownValue } = await import('./natives.ts');
  let asked = 0;
  const owner = {
    held: 7,
    get told() {
      asked++;
      return 8;
    },
  };
  Object.defineProperty(Object.prototype, 'value', { configurable: true, get: () => ++asked });
  const read = [ownValue(owner, 'held'), ownValue(owner, 'told'), ownValue(owner, 'missing')];
  delete (Object.prototype as Poisoned).value;
  expect(read).toEqual([7, undefined, undefined]);
  expect(asked).toBe(0);
});

it('waits for a promise without asking anything of the page, and leaves nothing on it', async () => {
  const { onSettled } = await import('./natives.ts');
  const before = Object.getOwnPropertyDescriptor(Promise.prototype, 'constructor')!;
  let asked = 0;
  Object.defineProperty(Promise.prototype, 'constructor', {
    configurable: true,
    get() {
      asked++;
      return Promise;
    },
  });
  const heard: unknown[] = [];
  const promise = Promise.resolve(7);
  const thenable = Object.defineProperty({}, 'then', { get: () => void asked++ });
  const told = (value: number) => {
    heard.push(value);
    return thenable;
  };
  onSettled(promise, told, () => undefined);
  Object.defineProperty(Promise.prototype, 'constructor', before);
  await null;
  expect([heard, asked, Reflect.ownKeys(promise)]).toEqual([[7], 0, []]);
});

it('makes events without asking what a page put on `Object.prototype`', async () => {
  const { customEvent } = await import('./natives.ts');
  let asked = 0;
  Object.defineProperty(Object.prototype, 'bubbles', { configurable: true, get: () => ++asked });
  const event = customEvent('x', 'told');
  delete (Object.prototype as { bubbles?: unknown }).bubbles;
  expect([(event as CustomEvent).detail, event.bubbles, asked]).toEqual(['told', false, 0]);
});
