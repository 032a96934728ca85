import 'server-only'
import { validate } from 'uuid'
import type { Result } from '@/engine/types'
import type { Actor } from '@/lib/auth'
import { fail, type Failure } from '@/lib/errors'
import { actAs, lockOrganization, lookAs, note } from '@/lib/organizations'
import { cohortsSeen } from './seen'

/** `people`: how many belong to it now. `leads`: its managers. */
export type Cohort = { id: string; name: string; archived: boolean; people: number; leads: { id: string; name: string }[] }
type Done = Promise<Result<{ id: string }, Failure>>

/** The cohorts a manager sees, newest first, archived ones last. Error: `not-found`. */
export function listCohorts(actor: Actor, organizationId: string): Promise<Result<Cohort[], Failure>> {
  return lookAs(actor, organizationId, 'manager', async (db, member) => {
    const rows = await db.cohort.findMany({
      where: cohortsSeen(member), orderBy: [{ archivedAt: { sort: 'desc', nulls: 'first' } }, { createdAt: 'desc' }],
      include: { _count: { select: { members: { where: { membership: { leftAt: null } } } } }, managers: { select: { membership: { select: { id: true, name: true } } } } },
    })
    return { ok: true, value: rows.map(({ id, name, archivedAt, _count, managers }) => ({ id, name, archived: archivedAt !== null, people: _count.members, leads: managers.map(({ membership }) => membership) })) }
  })
}

/** The managers who could lead a cohort, by name; admins only. Error: `not-found`. */
export function listManagers(actor: Actor, organizationId: string): Promise<Result<{ id: string; name: string }[], Failure>> {
  return lookAs(actor, organizationId, 'admin', async (db) => ({ ok: true, value: await db.membership.findMany({ where: { organizationId, role: 'manager', leftAt: null }, select: { id: true, name: true }, orderBy: { name: 'asc' } }) }))
}

/** Makes a cohort; admins only. `id`: a UUIDv7 made by the caller. Errors: `not-found`, `read-only`, `name-taken`, `id-taken`. */
export function createCohort(actor: Actor, organizationId: string, { id, name }: { id: string; name: string }): Done {
  return actAs(actor, organizationId, 'admin', async (db, member) => {
    await lockOrganization(db, organizationId)
    if (await db.cohort.count({ where: { id, organizationId, name } })) return { ok: true, value: { id } }
    if (await db.cohort.count({ where: { organizationId, name } })) return fail('name-taken')
    const { count } = await db.cohort.createMany({ data: [{ id, organizationId, name }], skipDuplicates: true })
    if (count === 0) return fail('id-taken')
    await note(db, member, { act: 'cohort.created', on: { kind: 'cohort', id } })
    return { ok: true, value: { id } }
  })
}

/** Renames a cohort, archives it or takes it up again; admins only. An archived one takes nobody in, and what was done stays. Errors: `not-found`, `read-only`, `name-taken`. */
export function updateCohort(actor: Actor, organizationId: string, id: string, { name, archived }: { name: string; archived: boolean }): Done {
  return actAs(actor, organizationId, 'admin', async (db, member) => {
    if (!validate(id)) return fail('not-found')
    await lockOrganization(db, organizationId)
    const row = await db.cohort.findFirst({ where: { id, organizationId } })
    if (!row) return fail('not-found')
    if (await db.cohort.count({ where: { organizationId, name, NOT: { id } } })) return fail('name-taken')
    await db.cohort.updateMany({ where: { id }, data: { name, archivedAt: archived ? (row.archivedAt ?? new Date()) : null } })
    if (row.name !== name) await note(db, member, { act: 'cohort.renamed', on: { kind: 'cohort', id } })
    if ((row.archivedAt !== null) !== archived) await note(db, member, { act: archived ? 'cohort.archived' : 'cohort.reopened', on: { kind: 'cohort', id } })
    return { ok: true, value: { id } }
  })
}

/** Says who leads a cohort: these managers and no others; admins only. Errors: `not-found` (also somebody who is no manager), `read-only`. */
export function setLeads(actor: Actor, organizationId: string, id: string, leads: string[]): Done {
  return actAs(actor, organizationId, 'admin', async (db, member) => {
    const wanted = [...new Set(leads)]
    if (![id, ...wanted].every((one) => validate(one))) return fail('not-found')
    await lockOrganization(db, organizationId)
    if (!(await db.cohort.count({ where: { id, organizationId } }))) return fail('not-found')
    if ((await db.membership.count({ where: { organizationId, id: { in: wanted }, role: 'manager', leftAt: null } })) !== wanted.length) return fail('not-found')
    await db.cohortManager.deleteMany({ where: { organizationId, cohortId: id, membershipId: { notIn: wanted } } })
    await db.cohortManager.createMany({ data: wanted.map((membershipId) => ({ organizationId, cohortId: id, membershipId })), skipDuplicates: true })
    await note(db, member, { act: 'cohort.leads', on: { kind: 'cohort', id }, details: { leads: wanted.length } })
    return { ok: true, value: { id } }
  })
}
