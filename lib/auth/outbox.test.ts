import { beforeEach, expect, test, vi } from 'vitest'

const here = new Headers({ host: 'localhost:3000', 'x-ruqun-peer': '127.0.0.1' })
const open = async (variables: Record<string, string>) => {
  for (const [name, value] of Object.entries({ DATABASE_URL: 'postgres://x', NEXTAUTH_SECRET: 's'.repeat(32), ...variables })) vi.stubEnv(name, value)
  const { outboxIsOpen } = await import('./outbox')
  return outboxIsOpen(here)
}

beforeEach(() => {
  vi.resetModules()
  vi.unstubAllEnvs()
})

test('the outbox opens on this machine only while there is no mail server and no proxy', async () => {
  expect(await open({ RUQUN_LOOPBACK: '1' })).toBe(true)
})

test.each([[{}], [{ RUQUN_LOOPBACK: '1', RUQUN_TRUSTED_PROXIES: '1' }], [{ RUQUN_LOOPBACK: '1', SMTP_URL: 'smtp://mail.example', RUQUN_URL: 'https://ruqun.example' }]])('and not with %j', async (variables) => {
  expect(await open(variables)).toBe(false)
})
