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

it('keeps of what is stored all that is sound', async () => {
  const phone = { dataType: 'phone-number', value: '+49 151 23456789', label: 'mine' };
  kept.area = {
    settings: {
      region: 7,
      discover: true,
      identifiers: [phone, { dataType: 'nothing-known', value: 'x' }],
      addedOrigins: ['https://a.example', 'not an origin'],
      addedApps: 'none',
    },
  };
  const sound = {
    region: '',
    discover: true,
    identifiers: [phone],
    addedOrigins: ['https://a.example'],
    addedApps: {},
  };
  expect(await loadSettings()).toMatchObject(sound);
  expect(await saveSettings({ retentionDays: 7 })).toMatchObject({ ...sound, retentionDays: 7 });
});

it.each([null, 'text', 7, []])('takes %j for nothing stored', async (settings) => {
  kept.area = { settings };
  expect(await loadSettings()).toMatchObject({ retentionDays: 30, identifiers: [] });
});
