import { expect, test } from 'vitest'
import { fromOwnPage } from './origin'

const from = (headers: Record<string, string>, proxies = 0) => fromOwnPage(new Headers({ host: 'ruqun.example:3000', ...headers }), proxies)

test('lets our own pages and programs that are no browser write', () => {
  expect(from({ origin: 'http://ruqun.example:3000', 'sec-fetch-site': 'same-origin' })).toBe(true)
  expect(from({ origin: 'http://RUQUN.example:3000' })).toBe(true)
  expect(from({})).toBe(true)
})

test('refuses pages of any other origin, however they put it', () => {
  expect(from({ origin: 'https://evil.example' })).toBe(false)
  expect(from({ origin: 'http://ruqun.example' })).toBe(false) // another port
  expect(from({ origin: 'http://ruqun.example:3000.evil.example' })).toBe(false)
  expect(from({ origin: 'null' })).toBe(false)
  expect(from({ 'sec-fetch-site': 'cross-site' })).toBe(false)
  expect(from({ host: '', origin: 'file://' })).toBe(false)
  expect(from({ 'sec-fetch-site': 'same-site', origin: 'http://ruqun.example:3000' })).toBe(false)
})

test('believes a forwarded host only behind a configured proxy', () => {
  const forwarded = { origin: 'https://public.example', 'x-forwarded-host': 'public.example' }
  expect(from(forwarded)).toBe(false)
  expect(from(forwarded, 1)).toBe(true)
})
