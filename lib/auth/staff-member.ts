import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import type { Result } from '@/engine/types'
import type { Db } from '@/lib/db'
import { fail, type Failure } from '@/lib/errors'
import { note } from '@/lib/organizations/audit'
import { byStaffNumber, hasOwnWay } from './person'

export type StaffMember = NonNullable<Awaited<ReturnType<typeof memberOf>>>

/** Somebody in an organisation by their staff number, however they write its letters; null for nobody. `left`: also who has left, if nobody here has the number. */
export async function memberOf(db: Db, organizationId: string, number: string, { left = false } = {}) {
  const [found] = await db.$queryRaw<{ id: string }[]>`
    SELECT "id" FROM "Membership" WHERE "organizationId" = ${organizationId}::uuid AND lower("staffNumber") = lower(${number}) AND ("leftAt" IS NULL OR ${left})
    ORDER BY "leftAt" IS NULL DESC, "staffNumber" = ${number} DESC LIMIT 1`
  return found ? db.membership.findUnique({ where: { id: found.id } }) : null
}

/**
 * Finds or makes the person behind a membership whose code was right, and uses the code up. Who has come before is known by their membership.
 * A code opens no account that has another way in: else whoever hands out codes could read what is none of the organisation's business.
 * `binding`: who is signed in and wants it. @returns the user's id
 */
export async function settle(db: Db, member: StaffMember, cohortId: string | null, binding: string | null): Promise<Result<string, Failure>> {
  const { id, organizationId, staffNumber, name } = member
  const mine = { issuer: byStaffNumber(organizationId), subject: staffNumber ?? '' }
  const userId = member.userId ?? binding ?? uuidv7()
  if (member.userId && (await db.identity.count({ where: { userId, NOT: { issuer: mine.issuer } } }))) return fail('account-elsewhere')
  if (!member.userId && binding) {
    if (!(await hasOwnWay(db, binding))) return fail('no-such-setting', { hint: 'bind' }) // two organisations' codes would each shut the other's out
    if (await db.membership.count({ where: { organizationId, userId: binding } })) return fail('member-already')
  }
  if (!member.userId && !binding) await db.user.createMany({ data: [{ id: userId, kind: 'named', name, tokensValidFrom: new Date() }] })
  await db.identity.deleteMany({ where: { ...mine, NOT: { userId } } }) // a number that somebody else had before
  await db.identity.createMany({ data: [{ ...mine, userId }], skipDuplicates: true })
  await db.membership.updateMany({ where: { id }, data: { userId, joinedAt: member.joinedAt ?? new Date(), codeHash: null, codeExpiresAt: null, codeFailures: 0 } })
  if (cohortId) await db.cohortMember.createMany({ data: [{ organizationId, cohortId, membershipId: id }], skipDuplicates: true })
  await note(db, { organizationId, userId }, { act: member.userId ? 'member.code-used' : 'member.joined', on: { kind: 'membership', id } })
  return { ok: true, value: userId }
}
