import { area, storage } from '#log/storage.ts';
import { Brief } from './brief.ts';

/** Keeps what is in memory until the browser is closed; null where the log stands in the browser's own IndexedDB. */
export const brief = area && new Brief(area);

export { storage };
