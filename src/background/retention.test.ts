import { beforeEach, expect, it, vi } from 'vitest';

type Alarm = { periodInMinutes: number; delayInMinutes: number };
const alarms = new Map<string, Alarm>();
const kept: Record<string, unknown> = {};
const create = vi.fn((name: string, alarm: Alarm) => Promise.resolve(void alarms.set(name, alarm)));
vi.mock('webextension-polyfill', () => ({
  default: {
    alarms: { get: (name: string) => Promise.resolve(alarms.get(name)), create },
    storage: {
      local: {
        get: (key: string) => Promise.resolve({ [key]: kept[key] }),
        set: (values: object) => Promise.resolve(void Object.assign(kept, values)),
      },
    },
  },
}));
const { ageAsOf, isRetention, keepLooking } = await import('./retention.ts');

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

beforeEach(() => {
  alarms.clear();
  create.mockClear();
  for (const key of Object.keys(kept)) delete kept[key];
});

it('sets the alarm again where the browser has forgotten it, and leaves one that stands', async () => {
  await keepLooking();
  expect([...alarms.keys()].map((name) => isRetention({ name }))).toEqual([true]);
  await keepLooking();
  expect(create).toHaveBeenCalledTimes(1);
  alarms.clear();
  await keepLooking();
  expect(alarms.size).toBe(1);
});

it('tells age by the clock while it goes on or is put back', async () => {
  kept.looked = 100 * DAY;
  for (const now of [100 * DAY + 6 * HOUR, 101 * DAY, 40 * DAY, 40 * DAY + HOUR])
    expect((await ageAsOf(now)).asOf).toBe(now);
  expect(create).not.toHaveBeenCalled();
});

it('tells age by the last look where the clock is far ahead of it, until it still is a while later', async () => {
  kept.looked = 100 * DAY;
  expect(await ageAsOf(2000 * DAY)).toEqual({ asOf: 100 * DAY, passed: 0 });
  expect([...alarms.values()].map(({ delayInMinutes }) => delayInMinutes)).toEqual([10]);
  // It was put right.
  expect(await ageAsOf(100 * DAY + HOUR)).toEqual({ asOf: 100 * DAY + HOUR, passed: HOUR });
  // The computer was off for long.
  expect(await ageAsOf(170 * DAY + HOUR)).toEqual({ asOf: 100 * DAY + HOUR, passed: 0 });
  expect(await ageAsOf(170 * DAY + 2 * HOUR)).toEqual({
    asOf: 170 * DAY + 2 * HOUR,
    passed: 70 * DAY + HOUR,
  });
  expect(await ageAsOf(170 * DAY + 3 * HOUR)).toEqual({ asOf: 170 * DAY + 3 * HOUR, passed: HOUR });
});

it('takes nothing for old the first time it looks', async () => {
  expect(await ageAsOf(100 * DAY)).toEqual({ asOf: 0, passed: 0 });
  expect(await ageAsOf(100 * DAY + HOUR)).toEqual({ asOf: 100 * DAY + HOUR, passed: HOUR });
  // The clock was put back.
  expect(await ageAsOf(99 * DAY)).toEqual({ asOf: 99 * DAY, passed: 0 });
});
