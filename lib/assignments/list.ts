import 'server-only'
import type { Band, Pair, Result } from '@/engine/types'
import { validate } from 'uuid'
import type { Actor } from '@/lib/auth'
import type { Db } from '@/lib/db'
import { fail, type Failure } from '@/lib/errors'
import { lookAs, type Member } from '@/lib/organizations'
import { completionOf, whereOf, type Completion, type PersonStanding } from './completion'
import { dayAt } from './day'
import { managed, type AssignmentRow } from './find'
import { moduleOf } from './modules'
import { parseBand } from './played'

/** An assignment as HR sees it. `name` null: the module is offered no more. `due`: a day in the organisation's time zone; `isDue`: it is over. Counts are of people; `overdue`: late and still not finished. */
export type Listed = {
  id: string; module: string; name: Pair | null; to: { kind: 'cohort' | 'person'; id: string; name: string }; due: string; isDue: boolean
  mode: 'practice' | 'assessment'; guided: boolean; overlay: string; client: string | null; passBand: Band | null; attemptsAllowed: number | null; withdrawn: boolean
  people: number; begun: number; finished: number; passed: number; late: number; overdue: number
}
/** `person`: what HR may know of one. */
export type Detail = Listed & { persons: (Omit<PersonStanding, 'userId'> & { name: string; staffNumber: string | null })[] }

const shown = 30 // assignments on a page

/** The assignments a member manages, those due last first; `after`: `next` of the page before; `cohort`: only those to it. Error: `not-found`. */
export function listAssignments(actor: Actor, organizationId: string, { after, cohort }: { after?: string | undefined; cohort?: string | undefined } = {}): Promise<Result<{ assignments: Listed[]; next: string | null }, Failure>> {
  return lookAs(actor, organizationId, 'manager', async (db, member) => {
    const where = { organizationId, ...whereOf(member.cohorts === 'all' ? {} : { cohorts: member.cohorts }), ...(cohort !== undefined && validate(cohort) && { cohortId: cohort }) }
    const cursor = after !== undefined && validate(after) && (await db.assignment.count({ where: { ...where, id: after } })) > 0 ? { id: after } : undefined
    const rows = await db.assignment.findMany({ where, orderBy: [{ dueAt: 'desc' }, { id: 'desc' }], take: shown + 1, ...(cursor && { cursor, skip: 1 }) })
    const some = rows.slice(0, shown)
    return { ok: true, value: { assignments: (await describe(db, member, some)).map(({ listed }) => listed), next: rows.length > shown ? (some.at(-1)?.id ?? null) : null } }
  })
}

/** One assignment with everybody in it, by name. Error: `not-found`. */
export function getAssignment(actor: Actor, organizationId: string, id: string): Promise<Result<Detail, Failure>> {
  return lookAs(actor, organizationId, 'manager', async (db, member) => {
    const row = await managed(db, member, id)
    const [found] = row ? await describe(db, member, [row]) : []
    if (!found) return fail('not-found')
    const { persons } = found.completion
    const names = await db.membership.findMany({ where: { organizationId, id: { in: persons.map(({ membershipId }) => membershipId) } }, select: { id: true, name: true, staffNumber: true } })
    const byId = new Map(names.map((one) => [one.id, one]))
    const named = persons.map(({ userId: _, ...person }) => ({ ...person, name: byId.get(person.membershipId)?.name ?? '', staffNumber: byId.get(person.membershipId)?.staffNumber ?? null }))
    return { ok: true, value: { ...found.listed, persons: named.sort((a, b) => a.name.localeCompare(b.name, 'zh-Hans-CN')) } }
  })
}

async function describe(db: Db, { organizationId }: Member, rows: AssignmentRow[]): Promise<{ listed: Listed; completion: Completion }[]> {
  const ids = rows.map(({ id }) => id)
  const completions = new Map((await completionOf(db, organizationId, { ids })).map((one) => [one.assignmentId, one]))
  const { timeZone } = await db.organization.findUniqueOrThrow({ where: { id: organizationId }, select: { timeZone: true } })
  const cohorts = await db.cohort.findMany({ where: { organizationId, id: { in: rows.flatMap(({ cohortId }) => cohortId ?? []) } }, select: { id: true, name: true } })
  const people = await db.membership.findMany({ where: { organizationId, id: { in: rows.flatMap(({ membershipId }) => membershipId ?? []) } }, select: { id: true, name: true } })
  return rows.flatMap((row) => {
    const completion = completions.get(row.id)
    const { id, module, mode, guided, overlay, client, attemptsAllowed, dueAt } = row
    const to = row.cohortId ? { kind: 'cohort' as const, id: row.cohortId, name: cohorts.find((one) => one.id === row.cohortId)?.name ?? '' } : { kind: 'person' as const, id: row.membershipId ?? '', name: people.find((one) => one.id === row.membershipId)?.name ?? '' }
    if (!completion) return []
    const { people: all, begun, finished, passed, late } = completion
    const listed: Listed = {
      id, module, name: moduleOf(module)?.name ?? null, to, due: dayAt(dueAt, timeZone), isDue: dueAt.getTime() < Date.now(), mode, guided, overlay, client, passBand: parseBand(row.passBand), attemptsAllowed,
      withdrawn: row.withdrawnAt !== null, people: all, begun, finished, passed, late, overdue: completion.persons.filter((one) => one.late && one.finishedAt === null).length,
    }
    return [{ listed, completion }]
  })
}
