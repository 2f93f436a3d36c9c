import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// One browser at a time: a spec file after the other, a test after the other.
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['e2e/specs/**/*.spec.ts', 'e2e/**/*.test.ts'],
    environment: 'node',
    globalSetup: 'e2e/build-first.ts',
    fileParallelism: true,
    maxWorkers: 2,
    // For machines that do other work besides: nothing waits as long that goes right.
    testTimeout: 300_000,
    hookTimeout: 300_000,
    expect: { poll: { timeout: 60_000, interval: 200 } },
    teardownTimeout: 60_000,
  },
});
