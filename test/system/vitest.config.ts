import { defineConfig } from 'vitest/config';

/** What needs more than Node: run by `npm run test:system`, in CI after the other tests. */
export default defineConfig({
  test: { include: ['test/system/**/*.system.ts'], testTimeout: 120_000, fileParallelism: false },
});
