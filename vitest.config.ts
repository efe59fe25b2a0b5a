import { availableParallelism } from 'node:os'
import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    // A PostgreSQL server for the tests that ask for one.
    globalSetup: ['tests/postgres/global-setup.ts'],
    testTimeout: 60_000,
    // Nothing that is imported keeps state that a test could see, and the rules take long to compile.
    isolate: false,
    // By itself vitest leaves one core alone, and a machine that builds has two.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    coverage: { include: ['src/**', 'commands/**'] },
  },
})
