import browser from 'webextension-polyfill';

const ALARM = 'retention';
const EVERY_MINUTES = 360;
/** Minutes from the start of a session of the browser to its first look, and from a doubtful look to the next. */
const SOON_MINUTES = 1;
const AGAIN_MINUTES = 10;
/** Milliseconds that the clock may have gone on since the last look without being doubted. */
const TRUSTED_MS = 86_400_000;
/** Key in `storage.local` of when was looked last. */
const LOOKED = 'looked';

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
 * As of when the age of what is kept is to be told, milliseconds since the epoch. A clock that has gone far ahead since the
 * last look may be wrong for a moment, and nothing that was erased comes back: then as of that look, and again soon.
 */
export async function ageAsOf(now: number): Promise<number> {
  const { [LOOKED]: last } = await browser.storage.local.get(LOOKED);
  await browser.storage.local.set({ [LOOKED]: now });
  const before = typeof last === 'number' ? last : 0;
  if (now - before <= TRUSTED_MS) return now;
  await browser.alarms.create(ALARM, { periodInMinutes: EVERY_MINUTES, delayInMinutes: AGAIN_MINUTES });
  return before;
}
