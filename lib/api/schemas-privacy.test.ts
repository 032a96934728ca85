import { expect, test } from 'vitest'
import { recordFilter } from './schemas-privacy'

test('the record is asked for nothing that Postgres would refuse', () => {
  expect(recordFilter.safeParse({ act: 'membership.role', kind: 'membership', from: '2026-03-01' }).success).toBe(true)
  for (const odd of [{ act: '\0' }, { kind: 'x\0' }, { from: '0000-01-01' }]) expect(recordFilter.safeParse(odd).success).toBe(false)
})
