import browser from 'webextension-polyfill';
import type { Age } from '../log/erase.ts';

const ALARM = 'retention';
const EVERY_MINUTES = 360;
/** Minutes from the start of a session of the browser to its first look, and from a doubtful look to the next. */
const SOON_MINUTES = 1;
const AGAIN_MINUTES = 10;
/** Milliseconds that the clock may have gone on since the last look without being doubted. */
const TRUSTED_MS = 86_400_000;
/** Key in `storage.local` of when was looked last. */
const LOOKED = 'looked';
/** Of the last look whose time was believed, while it was doubted since. */
const DOUBTED = 'doubted';

export function isRetention({ name }: { name: string }): boolean {
  return name === ALARM;
}

/**
 * Sees to it that what is old is looked for. To be called whenever the background starts: Firefox forgets alarms with each
 * of its sessions (MDN, `alarms`), and Chrome may, and does when the extension is updated
 * (developer.chrome.com, `chrome.alarms`, Persistence).
 */
export async function keepLooking(): Promise<void> {
  if (await browser.alarms.get(ALARM)) return;
  await browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES, delayInMinutes: SOON_MINUTES });
}

/**
 * How the age of what is kept is to be told. A clock that has gone far ahead since the last look may be wrong for a moment,
 * and nothing that was erased comes back: then as of that look, and again soon.
 */
export async function ageAsOf(now: number): Promise<Age> {
  const { [LOOKED]: last } = await browser.storage.local.get(LOOKED);
  const { [DOUBTED]: doubted } = await browser.storage.local.get(DOUBTED);
  const before = typeof last === 'number' ? last : 0;
  const isDoubtful = now - before > TRUSTED_MS;
  const believed = typeof doubted === 'number' ? doubted : last;
  await browser.storage.local.set({ [LOOKED]: now, [DOUBTED]: isDoubtful ? (believed ?? null) : null });
  if (!isDoubtful)
    return { asOf: now, passed: typeof believed === 'number' ? Math.max(0, now - believed) : 0 };
  await browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES, delayInMinutes: AGAIN_MINUTES });
  return { asOf: before, passed: 0 };
}
