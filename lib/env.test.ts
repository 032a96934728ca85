import { expect, test } from 'vitest'
import { parseEnv } from './env'

const needed = { DATABASE_URL: 'postgres://x', NEXTAUTH_SECRET: 's'.repeat(32) }

test('an office of 300 behind one address stays under the default limit on guests', () => {
  expect(parseEnv(needed).RUQUN_GUESTS_PER_MINUTE).toBeGreaterThan(300)
})

test('no proxy is trusted unless configured, and an empty variable counts as not set', () => {
  expect(parseEnv({ ...needed, RUQUN_TRUSTED_PROXIES: '' }).RUQUN_TRUSTED_PROXIES).toBe(0)
  expect(parseEnv({ ...needed, RUQUN_TRUSTED_PROXIES: '2' }).RUQUN_TRUSTED_PROXIES).toBe(2)
})

test('says which variable is wrong, never what was in it', () => {
  expect(() => parseEnv({ ...needed, NEXTAUTH_SECRET: 'tooshort' })).toThrow(/^NEXTAUTH_SECRET: (?!.*tooshort)/)
})
