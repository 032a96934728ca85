import { expect, it } from 'vitest'
import { draw, keyedHash, siphash } from './hash'

const bytes = (word: number): number[] => [0, 8, 16, 24].map((by) => (word >>> by) & 255)

it('agrees with the reference vector of HalfSipHash-2-4 for the empty text', () => {
  expect(siphash('0302010007060504', '').flatMap(bytes)).toEqual([0x21, 0x8d, 0x1f, 0x59, 0xb9, 0xb8, 0x3c, 0xc8])
})

it('tells apart keys, texts, and texts that differ only by a trailing zero', () => {
  const hashes = ['', '\0', 'a', 'aa', 'ab', '红包', '红包\0'].flatMap((text) => ['0'.repeat(16), '0'.repeat(15) + '1'].map((key) => keyedHash(key, text)))
  expect(new Set(hashes).size).toBe(hashes.length)
  expect(hashes.every((hash) => /^[0-9a-f]{16}$/.test(hash))).toBe(true)
})

it('draws every number between its limits, and the same one again', () => {
  const drawn = Array.from({ length: 400 }, (_, at) => draw('0123456789abcdef', `t${at}`, 3, 7))
  expect([...new Set(drawn)].sort()).toEqual([3, 4, 5, 6, 7])
  expect(draw('0123456789abcdef', 't9', 3, 7)).toBe(drawn[9])
})
