import 'server-only'
import { validate } from 'uuid'
import type { Result } from '@/engine/types'
import type { Actor } from '@/lib/auth'
import type { Prisma } from '@/lib/db'
import { type Failure } from '@/lib/errors'
import { lookAs, sees, type Member, type Role } from '@/lib/organizations'
import { cohortsSeen, peopleSeen } from './seen'

export const people = ['here', 'waiting', 'left'] as const
/** `show`: everybody who belongs here, those of them who have not come yet, or those who have left. `page`: from 1. */
export type RosterQuery = { text: string; cohort: string | null; show: (typeof people)[number]; page: number }
export type RosterPerson = { id: string; name: string; staffNumber: string | null; department: string | null; role: Role; joined: boolean; cohorts: { id: string; name: string }[] }
export type RosterPage = { people: RosterPerson[]; total: number; page: number; pages: number }

const perPage = 50

/** One page of the people a manager sees, by name. `text` is looked for in names, staff numbers and departments. Error: `not-found`. */
export function listPeople(actor: Actor, organizationId: string, query: RosterQuery): Promise<Result<RosterPage, Failure>> {
  return lookAs(actor, organizationId, 'manager', async (db, member) => {
    const where: Prisma.MembershipWhereInput = { AND: [peopleSeen(member), inCohort(member, query.cohort), shown[query.show], { OR: containing(query.text.trim()) }] }
    const total = await db.membership.count({ where })
    const pages = Math.max(1, Math.ceil(total / perPage))
    const page = Math.min(Math.max(1, query.page), pages)
    const rows = await db.membership.findMany({
      where, orderBy: [{ name: 'asc' }, { id: 'asc' }], skip: (page - 1) * perPage, take: perPage,
      select: { id: true, name: true, staffNumber: true, department: true, role: true, userId: true, cohorts: { where: { cohort: cohortsSeen(member) }, select: { cohort: { select: { id: true, name: true } } } } },
    })
    return { ok: true, value: { total, page, pages, people: rows.map(({ userId, cohorts, ...row }) => ({ ...row, joined: userId !== null, cohorts: cohorts.map(({ cohort }) => cohort) })) } }
  })
}

const shown: Record<RosterQuery['show'], Prisma.MembershipWhereInput> = { here: { leftAt: null }, waiting: { leftAt: null, userId: null }, left: { leftAt: { not: null } } }

// What is no id is in no cohort, and asks the database nothing it would refuse; nor does a manager learn who of theirs is in another one.
const inCohort = (member: Member, cohort: string | null): Prisma.MembershipWhereInput =>
  (cohort === null ? {} : validate(cohort) && sees(member, cohort) ? { cohorts: { some: { cohortId: cohort } } } : { id: { in: [] } })

function containing(text: string): Prisma.MembershipWhereInput[] {
  const found = { contains: text.slice(0, 80).replaceAll('\0', '').replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' as const }
  return text === '' ? [{}] : [{ name: found }, { staffNumber: found }, { department: found }]
}
