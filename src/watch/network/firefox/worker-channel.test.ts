import { beforeEach, expect, it, vi } from 'vitest';

const kept = vi.hoisted(() => new Map<string, unknown>());
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async (key: string) => ({ [key]: kept.get(key) }),
        set: async (values: object) => {
          for (const [key, value] of Object.entries(values)) kept.set(key, value);
        },
        remove: async (key: string) => void kept.delete(key),
      },
    },
  },
}));

/** As a background that begins anew has it. */
async function afresh() {
  vi.resetModules();
  return (await import('./worker-channel.ts')).channelOf;
}

beforeEach(() => kept.clear());

it('is the same for an origin in a tab in every life of the background, and another elsewhere', async () => {
  const [one, two] = [await afresh(), await afresh()];
  const name = await one('https://a.test', 7);
  expect(name).toMatch(/^[0-9a-f]{64}:7$/);
  expect(await two('https://a.test', 7)).toBe(name);
  expect(new Set([name, await two('https://b.test', 7), await two('https://a.test', 8)]).size).toBe(3);
  kept.clear();
  expect(await (await afresh())('https://a.test', 7)).not.toBe(name);
});

it('keeps no origin', async () => {
  kept.set('worker-secrets', { 'https://old.test': 'x' });
  await (await afresh())('https://a.test', 7);
  expect(JSON.stringify([...kept])).not.toContain('.test');
});
