import 'server-only'
import { validate } from 'uuid'
import type { Result } from '@/engine/types'
import type { Actor } from '@/lib/auth'
import type { Db } from '@/lib/db'
import { fail, type Failure } from '@/lib/errors'
import { tidy, wrong } from '@/lib/import/tidy'
import type { Field } from '@/lib/import/types'
import { actAs, lockOrganization, note, type Member } from '@/lib/organizations'
import { areOpen, peopleSeen } from './seen'
import { renumberSignIn } from './staff-sign-in'

/** What HR enters of a person. `cohorts`: ids, of those whoever enters it sees; the person is in these and in no other of them. */
export type PersonFields = { name: string; staffNumber: string | null; department: string | null; email: string | null; phone: string | null; cohorts: string[] }
type Saved = Promise<Result<{ id: string }, Failure>>
type Columns = { name: string } & Record<Exclude<Field, 'name'>, string | null>

/**
 * Puts one person on the roster, as a trainee. A manager must put them into a cohort they lead. `id`: a UUIDv7 made by the caller.
 * Errors: `not-found`, `read-only`, `invalid-request`, `number-taken`, `address-taken`, `id-taken`.
 */
export function addPerson(actor: Actor, organizationId: string, { id, ...fields }: PersonFields & { id: string }): Saved {
  return actAs(actor, organizationId, 'manager', async (db, member) => {
    if (!(await areOpen(db, member, fields.cohorts)) || (member.cohorts !== 'all' && fields.cohorts.length === 0)) return fail('not-found')
    await lockOrganization(db, organizationId)
    const columns = columnsOf(fields)
    const bad = (await badIn(db, organizationId, id, columns)) ?? (await db.membership.findFirst({ where: { id, organizationId }, select: { id: true } }).then((row) => row && ('there' as const)))
    if (bad === 'there') return { ok: true, value: { id } }
    if (bad) return bad
    const { count } = await db.membership.createMany({ data: [{ id, organizationId, role: 'trainee', ...columns }], skipDuplicates: true })
    if (count === 0) return fail('id-taken')
    await db.cohortMember.createMany({ data: fields.cohorts.map((cohortId) => ({ organizationId, cohortId, membershipId: id })), skipDuplicates: true })
    await note(db, member, { act: 'person.added', on: { kind: 'membership', id }, details: { cohorts: fields.cohorts.length } })
    return { ok: true, value: { id } }
  })
}

/** Changes what HR has of a person; managers only of trainees they see. Errors: as `addPerson`, less `id-taken`. */
export function editPerson(actor: Actor, organizationId: string, membershipId: string, fields: PersonFields): Saved {
  return actAs(actor, organizationId, 'manager', async (db, member) => {
    if (!validate(membershipId)) return fail('not-found')
    await lockOrganization(db, organizationId)
    const row = await db.membership.findFirst({ where: { id: membershipId, ...peopleSeen(member), ...(member.role !== 'admin' && { role: 'trainee' }) }, include: { cohorts: { select: { cohortId: true } } } })
    if (!row) return fail('not-found')
    const { joins, leaves } = moves(member, row.cohorts.map(({ cohortId }) => cohortId), fields.cohorts)
    if (!(await areOpen(db, member, joins))) return fail('not-found')
    const columns = columnsOf(fields)
    const bad = await badIn(db, organizationId, membershipId, columns)
    if (bad) return bad
    await db.membership.updateMany({ where: { id: membershipId }, data: columns })
    if (row.userId && row.staffNumber !== columns.staffNumber) await renumberSignIn(db, organizationId, row.userId, columns.staffNumber)
    await db.cohortMember.deleteMany({ where: { organizationId, membershipId, cohortId: { in: leaves } } })
    await db.cohortMember.createMany({ data: joins.map((cohortId) => ({ organizationId, cohortId, membershipId })), skipDuplicates: true })
    const changed = [row.name !== columns.name && 'name', ...parts.map((part) => row[part] !== columns[part] && part)].filter(Boolean).join(' ')
    await note(db, member, { act: 'person.edited', on: { kind: 'membership', id: membershipId }, details: { changed, joined: joins.length, left: leaves.length } })
    return { ok: true, value: { id: membershipId } }
  })
}

const parts = ['staffNumber', 'department', 'email', 'phone'] as const

const columnsOf = ({ name, staffNumber, department, email, phone }: PersonFields): Columns => {
  const said = (field: Field, text: string | null) => tidy[field](text ?? '') || null
  return { name: tidy.name(name), staffNumber: said('staffNumber', staffNumber), department: said('department', department), email: said('email', email), phone: said('phone', phone) }
}

async function badIn(db: Db, organizationId: string, id: string, columns: Columns): Promise<ReturnType<typeof fail> | null> {
  const errors = (['name', ...parts] as const).flatMap((path) => {
    const message = wrong(path, columns[path] ?? '')
    return message ? [{ path, message }] : []
  })
  if (errors.length > 0) return fail('invalid-request', { errors })
  const others = { organizationId, NOT: { id } }
  if (columns.staffNumber && (await db.membership.count({ where: { ...others, staffNumber: { equals: columns.staffNumber.replace(/[\\%_]/g, '\\$&'), mode: 'insensitive' } } }))) return fail('number-taken')
  if (columns.email && (await db.membership.count({ where: { ...others, email: columns.email } }))) return fail('address-taken')
  return null
}

/** Of the cohorts the member sees: those to join and those to leave. Of others nothing changes. */
function moves({ cohorts }: Member, now: string[], wanted: string[]): { joins: string[]; leaves: string[] } {
  const seen = (id: string) => cohorts === 'all' || cohorts.includes(id)
  return { joins: wanted.filter((id) => !now.includes(id)), leaves: now.filter((id) => seen(id) && !wanted.includes(id)) }
}
