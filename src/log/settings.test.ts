import { beforeEach, expect, it, vi } from 'vitest';
import { loadSettings, type Settings, saveSettings } from './settings.ts';

const kept = vi.hoisted(() => ({ area: {} as Record<string, unknown> }));
vi.mock('webextension-polyfill', () => ({
  default: {
    storage: {
      local: {
        get: async () => ({ ...kept.area }),
        set: async (values: object) => void Object.assign(kept.area, values),
      },
    },
  },
}));
beforeEach(() => {
  kept.area = {};
});

it('keeps every change of those that are made at a time', async () => {
  const added = (origin: string) => (settings: Settings) => ({
    addedOrigins: [...settings.addedOrigins, origin],
  });
  const saved = [
    saveSettings({ region: 'EEA' }),
    saveSettings({ retentionDays: 0 }),
    saveSettings({ discover: true }),
    saveSettings(added('https://a.example')),
    saveSettings(added('https://b.example')),
  ];
  const states = (await Promise.allSettled(saved)).map(({ status }) => status);
  expect(states).toEqual(['fulfilled', 'rejected', 'fulfilled', 'fulfilled', 'fulfilled']);
  expect(await loadSettings()).toMatchObject({
    region: 'EEA',
    retentionDays: 30,
    discover: true,
    addedOrigins: ['https://a.example', 'https://b.example'],
  });
});
