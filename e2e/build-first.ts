import { ensureBuilt } from '../src/cli/build.ts';

/** Builds before any test file is run: two that found no build would each make it, in one place. */
export async function setup(): Promise<void> {
  await ensureBuilt('chrome');
  await ensureBuilt('firefox');
}
