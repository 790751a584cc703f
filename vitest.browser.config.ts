import { defineConfig } from 'vitest/config';

/** The built site in a real browser. Needs `dist/`; `npm test` builds it first. */
export default defineConfig({
  test: {
    include: ['tests/browser/**/*.test.ts'],
    environment: 'node',
    globalSetup: 'tests/browser/global-setup.ts',
    testTimeout: 180_000,
    hookTimeout: 60_000,
    // A browser that shares its processor now and then misses a moment. What fails twice is wrong; vitest names what was asked again.
    retry: 1,
    expect: { poll: { timeout: 15_000 } },
    // A page drawn while two others are drawn on the same processor is slow, not wrong.
    maxWorkers: 2,
    maxConcurrency: 2,
  },
});
