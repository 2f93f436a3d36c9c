import type { DexieOptions } from 'dexie';
import type { BriefArea } from '../brief.ts';

/** Where databases stand that are not in the browser's own IndexedDB. Chromium gives its own always. */
export const storage: DexieOptions = {};

/** What is to outlive the background where databases do not; null where they do. */
export const area: BriefArea | null = null;
