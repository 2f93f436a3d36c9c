import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { aliasesFor } from './src/cli/manifest.ts';

/** Tests that put other modules or globals in the place of some: each has modules of its own. The rest share theirs. */
const APART = ['src/{background,log,watch}/**/*.test.ts', 'src/cli/{loopback/*,eval-verdict}.test.ts'];

export default defineConfig({
  resolve: { alias: aliasesFor('chrome') },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    environment: 'node',
    // For machines that do other work besides: nothing waits as long that goes right.
    testTimeout: 60_000,
    // One a core: left to itself the runner leaves a core idle, of two.
    maxWorkers: availableParallelism(),
    projects: [
      {
        extends: true,
        test: { name: 'together', include: ['src/**/*.test.{ts,tsx}'], exclude: APART, isolate: false },
      },
      { extends: true, test: { name: 'apart', include: APART } },
    ],
  },
});
