import { defineConfig } from '@playwright/test'
import { browserArguments, findBrowser } from '#src/cli/find-browser.ts'

const port = Number(process.env.SPINESCOPE_TEST_PORT ?? 4797)

// biome-ignore lint/style/noDefaultExport: Playwright asks for it
export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts', 'browser/**/*.spec.ts', 'visual/**/*.spec.ts'],
  outputDir: 'out/tests/browser',
  timeout: 150_000,
  expect: { timeout: 60_000 },
  // Software WebGL takes a whole core: more workers would only wait for each other.
  workers: 1,
  forbidOnly: process.env.SPINESCOPE_TEST_PORT !== undefined,
  reporter: [['list'], ['json', { outputFile: 'out/tests/browser.json' }]],
  use: {
    baseURL: `http://127.0.0.1:${port}`,
    viewport: { width: 1180, height: 720 },
    actionTimeout: 60_000,
    launchOptions: { executablePath: findBrowser(), args: [...browserArguments] },
  },
  webServer: {
    command: `npx tsx src/cli/start.ts --port ${port}`,
    url: `http://127.0.0.1:${port}`,
    timeout: 120_000,
    reuseExistingServer: false,
  },
})
