import 'server-only'
import type { Pair, Result } from '@/engine/types'
import type { Actor } from '@/lib/auth'
import type { Db } from '@/lib/db'
import { fail, type Failure } from '@/lib/errors'
import { lookAs } from '@/lib/organizations'
import { namesOf } from './names'

/** What to look for. `person`: a user; `from`, `to`: days as `2026-03-20` where the organisation is, both included; `cursor`: `next` of the page before. */
export type Asked = { act?: string | undefined; person?: string | undefined; kind?: string | undefined; from?: string | undefined; to?: string | undefined; cursor?: string | undefined; limit: number }

/** One deed. `who` null: the house itself, or somebody no longer known here. `on.name` null: what it was done to has no name, or no longer. `at`: an ISO instant. */
export type Entry = { id: string; at: string; who: string | null; act: string; on: { kind: string; id: string; name: Pair | null } | null; details: Record<string, string | number | boolean | null> }
/** `acts`, `kinds` and `people`: what the whole record can be narrowed to. */
export type RecordPage = { entries: Entry[]; next: string | null; acts: string[]; kinds: string[]; people: { id: string; name: string }[] }

/** An organisation's record, the newest first, for its admins. Error: `not-found`. */
export function readRecord(actor: Actor, organizationId: string, asked: Asked): Promise<Result<RecordPage, Failure>> {
  return lookAs(actor, organizationId, 'admin', async (db) => {
    const { limit, cursor } = asked
    if (cursor !== undefined && (await db.auditEvent.count({ where: { id: cursor, organizationId } })) === 0) return fail('not-found')
    const rows = await db.auditEvent.findMany({
      where: await whereOf(db, organizationId, asked), orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], ...(cursor !== undefined && { cursor: { id: cursor }, skip: 1 }), take: limit + 1,
    })
    const entries = await entriesOf(db, organizationId, rows.slice(0, limit))
    return { ok: true, value: { entries, next: rows.length > limit ? (entries.at(-1)?.id ?? null) : null, ...(await choicesOf(db, organizationId)) } }
  })
}

/** All that is asked for, for a file. The newest 10,000. Error: `not-found`. */
export function wholeRecord(actor: Actor, organizationId: string, asked: Omit<Asked, 'cursor' | 'limit'>): Promise<Result<{ entries: Entry[]; timeZone: string }, Failure>> {
  return lookAs(actor, organizationId, 'admin', async (db) => {
    const rows = await db.auditEvent.findMany({ where: await whereOf(db, organizationId, asked), orderBy: [{ createdAt: 'desc' }, { id: 'desc' }], take: 10_000 })
    return { ok: true, value: { entries: await entriesOf(db, organizationId, rows), timeZone: await timeZoneOf(db, organizationId) } }
  })
}

type Row = { id: string; createdAt: Date; userId: string | null; act: string; kind: string | null; subject: string | null; details: unknown }

async function entriesOf(db: Db, organizationId: string, rows: Row[]): Promise<Entry[]> {
  const names = await namesOf(db, organizationId, rows.flatMap(({ userId }) => userId ?? []), rows.flatMap(({ subject }) => subject ?? []))
  return rows.map(({ id, createdAt, userId, act, kind, subject, details }) => ({
    id, at: createdAt.toISOString(), who: userId === null ? null : (names.people.get(userId) ?? null), act,
    on: kind === null || subject === null ? null : { kind, id: subject, name: names.things.get(subject) ?? null }, details: parseDetails(details),
  }))
}

async function whereOf(db: Db, organizationId: string, { act, person, kind, from, to }: Omit<Asked, 'cursor' | 'limit'>) {
  const timeZone = await timeZoneOf(db, organizationId)
  const [after, before] = [from && (await startOf(db, from, 0, timeZone)), to && (await startOf(db, to, 1, timeZone))]
  return {
    organizationId, ...(act && { act }), ...(person && { userId: person }), ...(kind && { kind }),
    ...((after || before) && { createdAt: { ...(after && { gte: after }), ...(before && { lt: before }) } }),
  }
}

const timeZoneOf = async (db: Db, id: string) => (await db.organization.findUniqueOrThrow({ where: { id }, select: { timeZone: true } })).timeZone

/** When a day begins there, or the one so many days after it. */
async function startOf(db: Db, day: string, later: number, timeZone: string): Promise<Date | undefined> {
  const [found] = await db.$queryRaw<{ at: Date }[]>`SELECT (${day}::date + ${later}::int)::timestamp AT TIME ZONE ${timeZone} AS at`
  return found?.at
}

async function choicesOf(db: Db, organizationId: string): Promise<Pick<RecordPage, 'acts' | 'kinds' | 'people'>> {
  const found = await db.auditEvent.groupBy({ by: ['act', 'kind', 'userId'], where: { organizationId } })
  const distinct = (values: (string | null)[]) => [...new Set(values.filter((value) => value !== null))].sort()
  const { people } = await namesOf(db, organizationId, distinct(found.map(({ userId }) => userId)), [])
  return { acts: distinct(found.map(({ act }) => act)), kinds: distinct(found.map(({ kind }) => kind)), people: [...people].map(([id, name]) => ({ id, name })) }
}

/** Written by `note` alone, from a deed. */
const parseDetails = (details: unknown) => details as Entry['details']
