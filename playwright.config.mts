import { defineConfig, devices } from '@playwright/test'
import { browserArguments, findBrowser } from './scripts/testing/browser.mjs'

const executablePath = process.env['RUQUN_BROWSER'] ?? findBrowser()

export default defineConfig({
  testDir: 'e2e',
  globalSetup: './e2e/fixtures/setup.ts',
  workers: 2,
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: [['list'], ...(process.env['RUQUN_E2E_REPORT'] ? [['json', { outputFile: process.env['RUQUN_E2E_REPORT'] }] as const] : [])],
  use: {
    ...devices['Desktop Chrome'],
    viewport: { width: 390, height: 844 },
    locale: 'en-GB',
    timezoneId: 'Asia/Shanghai',
    trace: 'retain-on-failure',
    screenshot: 'only-on-failure',
    launchOptions: { args: browserArguments, ...(executablePath && { executablePath }) },
  },
})
