import { expect, test } from 'vitest'
import { hashSecret, newCode, newToken, tidyCode } from './secrets'

test('a code is read and typed as people do', () => {
  for (let times = 0; times < 200; times++) expect(newCode()).toMatch(/^[34679ACDEFGHJKMNPQRTUVWXY]{4}-[34679ACDEFGHJKMNPQRTUVWXY]{4}$/)
  const code = newCode()
  expect(tidyCode(` ${code.toLowerCase().replace('-', ' ')} `)).toBe(code)
})

test('tokens do not repeat, and fit into an address', () => {
  const tokens = Array.from({ length: 1000 }, newToken)
  expect(new Set(tokens).size).toBe(1000)
  for (const token of tokens) expect(token).toMatch(/^[\w-]{22}$/)
})

test('the same secret for another purpose has another hash', () => {
  expect(hashSecret('a', 'x')).toMatch(/^[0-9a-f]{64}$/)
  expect(hashSecret('a', 'x')).toBe(hashSecret('a', 'x'))
  expect(hashSecret('a', 'x')).not.toBe(hashSecret('b', 'x'))
})
