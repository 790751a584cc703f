import { defineConfig } from 'vitest/config';

/** Whole builds that go wrong: slow, one after another, and part of `npm test` alone. */
export default defineConfig({
  test: {
    include: ['tests/build/**/*.test.ts'],
    environment: 'node',
    fileParallelism: false,
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});
