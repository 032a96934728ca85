import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import { delimiter, join } from 'node:path'
import { Failure } from '../launch/failure.mjs'
import { inRoot, root } from '../launch/paths.mjs'
import { run } from '../launch/process.mjs'
import { say } from '../launch/progress.mjs'

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'chrome.exe', 'msedge.exe']
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
]

/** Arguments that keep the browser quiet; root has no other choice than to go without the sandbox. */
export const browserArguments = [
  '--disable-background-networking', '--disable-component-update', '--disable-sync', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]

/**
 * The browser to test with: Playwright's own where it is installed, else the system's Chromium or Chrome.
 * @returns {string | undefined}
 */
export function findBrowser() {
  /** @type {string} */
  const own = createRequire(inRoot('package.json'))('@playwright/test').chromium.executablePath()
  const onPath = (process.env['PATH'] ?? '').split(delimiter).flatMap(folder => names.map(name => join(folder, name)))
  return [own, ...onPath, ...places].find(file => existsSync(file))
}

/**
 * Finds a browser, or gets one: from Playwright, else as root from the system's packages.
 * @param {AbortSignal} signal
 * @returns {Promise<string>}
 * @throws {Failure}
 */
export async function obtainBrowser(signal) {
  const found = findBrowser()
  if (found) return found
  say('No browser found: trying to install one')
  await run(process.execPath, [inRoot('node_modules/@playwright/test/cli.js'), 'install', 'chromium'], { cwd: root, signal })
  if (!findBrowser() && process.getuid?.() === 0) {
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
    await run('sh', ['-c', 'apt-get update && apt-get install -y chromium'], { env, signal })
  }
  const got = findBrowser()
  if (got) return got
  throw new Failure('There is no Chromium or Chrome to test with, and none could be installed.', 'Install one, or run npx playwright install --with-deps chromium.')
}
