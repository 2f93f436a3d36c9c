import type { Browser } from 'webextension-polyfill';

const { browser: standard, chrome } = globalThis as unknown as { browser?: Browser; chrome?: Browser };

/**
 * What a content script uses of the extension's interfaces, the same in every browser: the polyfill would be read and
 * run in each frame of each page for nothing.
 */
export const browser = (standard ?? chrome) as Pick<Browser, 'runtime' | 'storage'>;
