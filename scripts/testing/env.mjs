import { createHash } from 'node:crypto'

/**
 * The environment for the app under test: its own build folder, so that an app running from this checkout is not disturbed; a fixed key, which is woven into
 * the build, so that one build serves every test and the next run; and no database but its own.
 * @returns {NodeJS.ProcessEnv}
 */
export function testEnv() {
  const { NODE_ENV: _mode, PORT: _port, HOST: _host, RUQUN_DATA: _data, ...rest } = process.env
  const key = createHash('sha256').update('the key of test builds').digest('base64')
  const own = { RUQUN_DIST: '.next-test', NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: key, NEXT_TELEMETRY_DISABLED: '1' }
  return { ...rest, ...own, DATABASE_URL: '', DATABASE_OWNER_URL: '' } // empty: not set, and not to be set by an .env file either
}
