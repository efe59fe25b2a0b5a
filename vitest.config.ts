import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['tests/**/*.test.ts'],
    setupFiles: ['tests/setup.ts'],
    testTimeout: 60_000,
    // Nothing that is imported keeps state that a test could see, and the rules take long to compile.
    isolate: false,
    coverage: { include: ['src/**', 'commands/**'] },
  },
})
