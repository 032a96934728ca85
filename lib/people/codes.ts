import 'server-only'
import { stringify } from 'csv-stringify/sync'
import { validate } from 'uuid'
import type { Result } from '@/engine/types'
import { hashSecret, newCode, type Actor } from '@/lib/auth'
import type { Db, Prisma } from '@/lib/db'
import { fail, type Failure } from '@/lib/errors'
import { actAs, note, sees, type Member } from '@/lib/organizations'
import { peopleSeen } from './seen'
import { signsInOtherwise } from './staff-sign-in'

/** For whom: one person, or everybody who has not come yet, of a cohort or of all (null). */
export type Wanted = { person: string } | { waiting: string | null }
/** Shown once and kept nowhere. `numberless`: how many got none because they have no staff number. `csv`: the same as a file for a spreadsheet. */
export type Codes = { codes: { name: string; staffNumber: string; code: string }[]; numberless: number; expiresAt: Date; csv: string }

/** For how long a code can be used, in milliseconds. */
export const codesValid = 14 * 24 * 60 * 60 * 1000

/**
 * Makes one-time codes to be handed out; an earlier code of the same person no longer works. Managers make them for trainees only: a code lets
 * whoever holds it in as that person. Errors: `not-found`, `read-only`; for one person `no-number`, `own-sign-in`.
 */
export function makeCodes(actor: Actor, organizationId: string, wanted: Wanted): Promise<Result<Codes, Failure>> {
  return actAs(actor, organizationId, 'manager', async (db, member) => {
    const found = 'person' in wanted ? await one(db, member, wanted.person) : await waiting(db, member, wanted.waiting)
    if (!found.ok) return found
    const made = found.value.flatMap(({ id, name, staffNumber }) => (staffNumber ? [{ id, name, staffNumber, code: newCode() }] : []))
    const expiresAt = new Date(Date.now() + codesValid)
    await store(db, organizationId, made, expiresAt)
    const on = 'person' in wanted ? { kind: 'membership', id: wanted.person } : wanted.waiting ? { kind: 'cohort', id: wanted.waiting } : null
    await note(db, member, { act: 'codes.made', ...(on && { on }), details: { codes: made.length } })
    const codes = made.map(({ name, staffNumber, code }) => ({ name, staffNumber, code }))
    const { language } = await db.organization.findUniqueOrThrow({ where: { id: organizationId }, select: { language: true } })
    const heading = language === 'zh' ? ['姓名', '工号', '验证码'] : ['Name', 'Staff number', 'Code']
    const csv = stringify([heading, ...codes.map(({ name, staffNumber, code }) => [name, staffNumber, code])], { bom: true, escape_formulas: true, quoted_match: /[;\t]/ })
    return { ok: true, value: { codes, numberless: found.value.length - made.length, expiresAt, csv } }
  })
}

type Person = { id: string; name: string; staffNumber: string | null }
const below = ({ role }: Member): Prisma.MembershipWhereInput => (role === 'admin' ? {} : { role: 'trainee' })

async function one(db: Db, member: Member, id: string): Promise<Result<Person[], Failure>> {
  const person = validate(id) ? await db.membership.findFirst({ where: { id, ...peopleSeen(member), leftAt: null } }) : null
  if (!person) return fail('not-found')
  if (member.role !== 'admin' && person.role !== 'trainee') return fail('own-sign-in')
  if (person.userId && (await signsInOtherwise(db, member.organizationId, person.userId))) return fail('own-sign-in')
  return person.staffNumber ? { ok: true, value: [person] } : fail('no-number')
}

async function waiting(db: Db, member: Member, cohort: string | null): Promise<Result<Person[], Failure>> {
  if (cohort !== null && (!validate(cohort) || !sees(member, cohort) || !(await db.cohort.count({ where: { id: cohort, organizationId: member.organizationId } })))) return fail('not-found')
  const where = { AND: [peopleSeen(member), below(member), { userId: null, leftAt: null }, cohort === null ? {} : { cohorts: { some: { cohortId: cohort } } }] }
  return { ok: true, value: await db.membership.findMany({ where, select: { id: true, name: true, staffNumber: true }, orderBy: [{ name: 'asc' }, { id: 'asc' }] }) }
}

async function store(db: Db, organizationId: string, made: { id: string; code: string }[], expiresAt: Date): Promise<void> {
  const hashes = JSON.stringify(made.map(({ id, code }) => ({ id, hash: hashSecret(`staff-code:${organizationId}`, code) })))
  await db.$executeRaw`
    UPDATE "Membership" m SET "codeHash" = r.hash, "codeExpiresAt" = ${expiresAt}, "codeFailures" = 0
    FROM jsonb_to_recordset(${hashes}::jsonb) AS r(id uuid, hash text) WHERE m.id = r.id AND m."organizationId" = ${organizationId}::uuid`
}
