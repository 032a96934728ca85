import { expect, test, vi } from 'vitest'

for (const [name, value] of [['DATABASE_URL', 'postgres://x'], ['NEXTAUTH_SECRET', 's'.repeat(32)], ['RUQUN_URL', 'https://ruqun.example/somewhere']] as const) vi.stubEnv(name, value)
const { siteOf } = await import('./site')

test('links in letters begin with RUQUN_URL where it is set, whatever host a request names', () => {
  expect(siteOf(new Request('http://evil.example/api/reset', { headers: { host: 'evil.example', 'x-forwarded-host': 'evil.example' } }))).toBe('https://ruqun.example')
})
