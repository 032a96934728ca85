import { expect, test, vi } from 'vitest'

vi.stubEnv('RUQUN_GUESTS_PER_MINUTE', '3')
vi.stubEnv('RUQUN_TRUSTED_PROXIES', '1')
const { enterAsGuest } = await import('.')

const from = async (address: string) => {
  const entered = await enterAsGuest(new Request('http://ruqun.example/api/guest', { method: 'POST', headers: { 'x-forwarded-for': address } }))
  return entered.ok ? 'ok' : entered.error.code
}

test('guests from one address are limited, those from another are not', async () => {
  const codes = []
  for (let times = 0; times < 4; times++) codes.push(await from('203.0.113.7'))
  expect(codes).toEqual(['ok', 'ok', 'ok', 'too-many-requests'])
  expect(await from('203.0.113.8')).toBe('ok')
})
