import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

// One browser at a time: a spec file after the other, a test after the other.
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['e2e/specs/**/*.spec.ts', 'e2e/**/*.test.ts'],
    environment: 'node',
    fileParallelism: true,
    maxWorkers: 2,
    testTimeout: 180_000,
    hookTimeout: 300_000,
    teardownTimeout: 60_000,
  },
});
