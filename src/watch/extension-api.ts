import type { Browser } from 'webextension-polyfill';

const given = globalThis as unknown as { browser?: Browser; chrome?: Browser };
/** Where a window has no such thing it gives the page's element of that id instead, in Chromium here too. */
const standard = Object.hasOwn(given, 'browser') ? given.browser : undefined;

/**
 * What a content script uses of the extension's interfaces, the same in every browser: the polyfill would be read and
 * run in each frame of each page for nothing.
 */
export const browser = (standard ?? given.chrome) as Pick<Browser, 'runtime' | 'storage'>;
