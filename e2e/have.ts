import { ensureBrowser, ensureProgram, type SystemProgram } from '../src/cli/browsers/ensure.ts';
import type { BrowserKind, FoundBrowser } from '../src/cli/browsers/find.ts';
import { Missing } from '../src/cli/browsers/missing.ts';

export const KINDS: readonly BrowserKind[] = ['chromium', 'firefox'];

/** A thing that a test needs, or null with the reason on standard error: the test is skipped then. */
async function have<T>(what: Promise<T>): Promise<T | null> {
  try {
    return await what;
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    console.error(`Skipped: ${error.message}`);
    return null;
  }
}

/** The browser of this kind, got if need be; null where it cannot be had. */
export const haveBrowser = (kind: BrowserKind): Promise<FoundBrowser | null> => have(ensureBrowser(kind));

/** A program's executable, got if need be; null where it cannot be had. */
export const haveProgram = (program: SystemProgram): Promise<string | null> => have(ensureProgram(program));
