import * as v from 'valibot';
import browser from 'webextension-polyfill';
import { IdentifierSchema } from '../model/identity.ts';

/** What the person has set. Kept in `storage.local`, never in the log, never in a page. */
export const SettingsSchema = v.object({
  /** Where the person lives, as documents name it: `EEA`, `UK`, `US`, `BR`, `IN`; empty: everywhere else. */
  region: v.optional(v.pipe(v.string(), v.maxLength(16)), ''),
  /** Date whose documents judge, ISO; null: the day of the session. */
  judgedAt: v.optional(v.nullable(v.pipe(v.string(), v.isoDate())), null),
  retentionDays: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(3650)), 30),
  identifiers: v.optional(v.pipe(v.array(IdentifierSchema), v.maxLength(20_000)), () => []),
  /** Whether to follow identifiers that an app's own pages tell first. */
  discover: v.optional(v.boolean(), false),
  /** Which app's profile to audit an added origin by: profile id by origin. */
  addedApps: v.optional(v.record(v.string(), v.string()), () => ({})),
  /** Origins without a profile that the person audits. */
  addedOrigins: v.optional(v.array(v.pipe(v.string(), v.regex(/^https?:\/\/[^/]+$/))), () => []),
});
export type Settings = v.InferOutput<typeof SettingsSchema>;

const KEY = 'settings';

/** The settings as stored; defaults for each of which nothing, or nothing sound, is stored. Of lists what is sound stays. */
export async function loadSettings(): Promise<Settings> {
  const { [KEY]: stored } = await browser.storage.local.get(KEY);
  const given = new Map(Object.entries(typeof stored === 'object' ? (stored ?? {}) : {}));
  const entries = Object.entries(SettingsSchema.entries).map(([name, schema]) => {
    const value = given.get(name);
    const isSound = (one: unknown) => v.safeParse(schema, one).success;
    if (Array.isArray(value)) return [name, value.filter((item) => isSound([item]))];
    return [name, isSound(value) ? value : undefined];
  });
  const parsed = v.safeParse(SettingsSchema, Object.fromEntries(entries));
  return parsed.success ? parsed.output : v.parse(SettingsSchema, {});
}

let saving: Promise<unknown> = Promise.resolve();

/**
 * Changes some settings, one change after another; a function makes its change of the settings as they stand. Throws a
 * `ValiError` where a value is not sound; nothing is stored then.
 */
export function saveSettings(patch: unknown): Promise<Settings> {
  const saved = saving.catch(() => undefined).then(() => save(patch));
  saving = saved;
  return saved;
}

async function save(patch: unknown): Promise<Settings> {
  const known = await loadSettings();
  const change: unknown = typeof patch === 'function' ? patch(known) : patch;
  const next = v.parse(SettingsSchema, { ...known, ...(change as object) });
  await browser.storage.local.set({ [KEY]: next });
  return next;
}

/** Calls back when settings change; returns the way to stop. */
export function onSettings(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && KEY in changes) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
