import { afterEach, expect, it, vi } from 'vitest';

afterEach(() => {
  vi.unstubAllGlobals();
  vi.resetModules();
  Object.setPrototypeOf(globalThis, Object.prototype);
});

it('takes no element of the page for the browser’s interfaces', async () => {
  // Where a window looks for what it has not: the page's elements by their ids.
  Object.setPrototypeOf(
    globalThis,
    Object.create(Object.prototype, { browser: { value: { id: 'browser' } } }),
  );
  const chrome = { runtime: {}, storage: {} };
  vi.stubGlobal('chrome', chrome);
  expect((await import('./extension-api.ts')).browser).toBe(chrome);
});

it('is the standard one where the browser has it', async () => {
  const standard = { runtime: {}, storage: {} };
  vi.stubGlobal('browser', standard);
  expect((await import('./extension-api.ts')).browser).toBe(standard);
});
