import { expect, it } from 'vitest'
import { isAttemptId, newAttemptId } from './attempt-id'

it('is a UUIDv7: time first, version and variant in place', () => {
  expect(newAttemptId(0x0192_3456_789a, new Uint8Array(10).fill(0xff))).toBe('01923456-789a-7fff-bfff-ffffffffffff')
  expect(newAttemptId(1, new Uint8Array(10))).toBe('00000000-0001-7000-8000-000000000000')
  expect(isAttemptId(newAttemptId())).toBe(true)
})

it('knows what is none', () => {
  for (const text of [null, undefined, '', 'x', '01923456-789a-4fff-bfff-ffffffffffff', `${newAttemptId()}/../me`]) expect(isAttemptId(text)).toBe(false)
})
