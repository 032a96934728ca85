import { Socket } from 'node:net'
import { expect, test } from 'vitest'
import { addressOf, isSecure, markPeer } from './address'

test('without a proxy only the socket counts, whatever the sender writes', () => {
  const request = { headers: { 'x-ruqun-peer': '6.6.6.6', 'x-forwarded-for': '7.7.7.7' }, socket: Object.defineProperty(new Socket(), 'remoteAddress', { value: '10.0.0.9' }) }
  markPeer(request)
  expect(addressOf(new Headers(request.headers), 0)).toBe('10.0.0.9')
})

test('behind n proxies the n-th from the right counts; what stands left of it was written by the sender', () => {
  const headers = new Headers({ 'x-forwarded-for': '6.6.6.6, 203.0.113.7, 10.0.0.2', 'x-ruqun-peer': '10.0.0.3' })
  expect(addressOf(headers, 1)).toBe('10.0.0.2')
  expect(addressOf(headers, 2)).toBe('203.0.113.7')
  expect(addressOf(headers, 9)).toBe('unknown')
})

test('of IPv6 the network counts, however its addresses are written', () => {
  const from = (address: string) => addressOf(new Headers({ 'x-ruqun-peer': address }), 0)
  expect(new Set(['2001:db8:1:2::1', '2001:db8:1:2:ffff:0:0:9', '2001:0DB8:0001:0002::'].map(from)).size).toBe(1)
  expect(from('2001:db8:1:3::1')).not.toBe(from('2001:db8:1:2::1'))
  expect(from('2001:db8::1')).toBe(from('2001:db8:0:0:5::'))
  expect([from('::ffff:203.0.113.7'), from('203.0.113.8'), from('::1')]).toEqual(['203.0.113.7', '203.0.113.8', '0:0:0:0::/64'])
})

test('https is what the browser speaks with us, or with a proxy that is trusted', () => {
  const forwarded = { url: 'http://ruqun.example/', headers: new Headers({ 'x-forwarded-proto': 'https' }) }
  expect(isSecure(forwarded, 0)).toBe(false)
  expect(isSecure(forwarded, 1)).toBe(true)
  expect(isSecure({ url: 'https://ruqun.example/', headers: new Headers() }, 0)).toBe(true)
})
