import type { DexieOptions } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import browser from 'webextension-polyfill';
import type { BriefArea } from '../brief.ts';

/**
 * Firefox that never remembers history (`browser.privatebrowsing.autostart`) runs the background in private, too, and there
 * IndexedDB opens no database of an extension: `InvalidStateError`, whatever the preferences of IndexedDB and the
 * permissions say (measured in Firefox 153). `storage.local` works and stays on the disk, against what the person has set.
 * `storage.session` works, and is what lasts as long as it should: until the browser or the extension is closed
 * (MDN, `storage.session`), at most 10 MiB.
 */
const isBrief = browser.extension.inIncognitoContext;

/** Where databases stand that are not in the browser's own IndexedDB: in memory, and in `area` until the browser is closed. */
export const storage: DexieOptions = isBrief ? { indexedDB: new IDBFactory(), IDBKeyRange } : {};

/** What is to outlive the background where databases do not; null where they do. */
export const area: BriefArea | null = isBrief ? browser.storage.session : null;
