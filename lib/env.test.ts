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

test('a mail server wants to be told where people reach the app, and a company’s sign-in who we are there', () => {
  expect(() => parseEnv({ ...needed, SMTP_URL: 'smtp://mail.example' })).toThrow(/^SMTP_URL: needs RUQUN_URL/)
  expect(parseEnv({ ...needed, SMTP_URL: 'smtp://mail.example', RUQUN_URL: 'https://ruqun.example' }).SMTP_URL).toBe('smtp://mail.example')
  expect(() => parseEnv({ ...needed, RUQUN_OIDC_ISSUER: 'https://id.example', RUQUN_OIDC_CLIENT_ID: 'ruqun' })).toThrow(/^RUQUN_OIDC_ISSUER: /)
})
