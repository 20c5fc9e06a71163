import { defineConfig } from 'vitest/config'

/** The committed bundles as child processes, and the reports in a real browser: slower, and one file at a time. */
export default defineConfig({
  test: {
    include: ['test/e2e/**/*.test.ts'],
    pool: 'forks',
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
