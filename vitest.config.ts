import { defineConfig } from 'vitest/config';

/** Everything that needs no browser and no built site: rooms, structure, command line. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/browser/**', 'tests/build/**'],
    environment: 'node',
    // Nothing here mocks a module or keeps state in one, so files can share their workers.
    isolate: false,
    // Tests that start the command line compile all books; a busy machine takes its time.
    testTimeout: 30_000,
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text', 'json-summary'] },
  },
});
