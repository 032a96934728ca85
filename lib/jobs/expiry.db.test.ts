import { expect, test } from 'vitest'
import { everything } from '@/lib/db/fixture'
import { member, organization } from '@/lib/organizations/fixture'
import { expiry } from './expiry'

const ago = (days: number) => new Date(Date.now() - days * 24 * 60 * 60 * 1000)

test('forgets tokens and codes that ran out long ago, and no others', async () => {
  const db = everything()
  const token = (hash: string, expiresAt: Date) => ({ hash: hash.repeat(64), purpose: 'reset', address: 'a@example.com', expiresAt })
  await db.oneTimeToken.createMany({ data: [token('a', ago(2)), token('b', ago(0.5)), token('c', ago(-1))] })
  const ours = await organization()
  const holder = async (days: number) => {
    const { membershipId } = await member(ours, 'trainee')
    await db.membership.update({ where: { id: membershipId }, data: { codeHash: '0'.repeat(64), codeExpiresAt: ago(days), codeFailures: 3 } })
    return membershipId
  }
  const [old, recent] = [await holder(31), await holder(5)]
  await expiry({ id: 'x', kind: 'expiry', organizationId: null, payload: {} })
  expect((await db.oneTimeToken.findMany({ orderBy: { hash: 'asc' } })).map(({ hash }) => hash[0])).toEqual(['b', 'c'])
  expect(await db.membership.findUniqueOrThrow({ where: { id: old } })).toMatchObject({ codeHash: null, codeExpiresAt: null, codeFailures: 0 })
  expect((await db.membership.findUniqueOrThrow({ where: { id: recent } })).codeHash).not.toBeNull()
})
