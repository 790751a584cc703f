import { defineConfig } from 'vitest/config';

/** Everything that needs no browser and no built site: rooms, structure, command line. */
export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/browser/**'],
    environment: 'node',
    // Nothing here mocks a module or keeps state in one, so files can share their workers.
    isolate: false,
    coverage: { provider: 'v8', include: ['src/**/*.ts'], reporter: ['text', 'json-summary'] },
  },
});
