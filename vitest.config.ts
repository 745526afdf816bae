import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/support/build-program.ts'],
    // `npm test -- -u` writes what the cases and goldens print instead of comparing it.
    env: { UPDATE: process.argv.includes('-u') || process.argv.includes('--update') ? '1' : '' },
    testTimeout: 120_000,
  },
});
