import { defineConfig } from 'vitest/config'

// biome-ignore lint/style/noDefaultExport: Vitest asks for it
export default defineConfig({
  test: {
    // Behaviour is what is tested: a busy machine may take its time.
    testTimeout: 30_000,
    include: ['tests/**/*.test.ts', 'tests/**/*.test.tsx'],
    exclude: ['tests/e2e/**', 'tests/browser/**'],
    // `npm run coverage`: of the rooms whose every line is a promise.
    coverage: {
      provider: 'v8',
      include: ['src/model/**', 'src/wire/**', 'src/worker/**', 'src/session/**'],
      exclude: ['**/*.md'],
      reporter: ['text'],
      reportOnFailure: true,
      reportsDirectory: 'out/coverage',
    },
  },
})
