import 'server-only'
import type { Band, Result } from '@/engine/types'
import type { Actor } from '@/lib/auth'
import { library } from '@/lib/content/library'
import type { Db } from '@/lib/db'
import { fail, type Failure } from '@/lib/errors'
import { actAs, note, sees, type Member } from '@/lib/organizations'
import { endOfDay } from './day'
import { moduleOf } from './modules'

/**
 * `id`: a UUIDv7 made by the caller, so that sending twice makes one. `cohort` or `person` (a membership), exactly one. `due`: a day in the organisation's time
 * zone, as `2026-03-20`. `overlay`: default the organisation's. `passBand`: of an assessment; practice is not measured. `attemptsAllowed`: finished attempts per
 * scenario that may count.
 */
export type NewAssignment = {
  id: string; module: string; cohort?: string | undefined; person?: string | undefined; due: string; mode: 'practice' | 'assessment'; guided: boolean
  overlay?: string | undefined; client?: string | undefined; passBand?: Band | undefined; attemptsAllowed?: number | undefined
}

/** Assigns a module. Errors: `not-found`, `read-only`, `no-such-module`, `no-such-addressee`, `due-in-past`, `no-such-setting` (hint), `id-taken`. */
export function assign(actor: Actor, organizationId: string, wanted: NewAssignment): Promise<Result<{ id: string; isNew: boolean }, Failure>> {
  return actAs(actor, organizationId, 'manager', async (db, member) => {
    const { id, module, due, mode, guided, client = null, passBand = null, attemptsAllowed = null } = wanted
    const { timeZone, overlay: usual } = await db.organization.findUniqueOrThrow({ where: { id: organizationId }, select: { timeZone: true, overlay: true } })
    if (!moduleOf(module)) return fail('no-such-module')
    const to = await addressee(db, member, wanted)
    if (!to) return fail('no-such-addressee')
    const overlay = wanted.overlay ?? usual
    if (!Object.hasOwn(library().overlays, overlay)) return fail('no-such-setting', { hint: 'overlay' })
    if (client !== null && !Object.hasOwn(library().clients, client)) return fail('no-such-setting', { hint: 'client' })
    if (passBand !== null && mode === 'practice') return fail('no-such-setting', { hint: 'passBand' })
    const dueAt = endOfDay(due, timeZone)
    if (!dueAt || dueAt.getTime() < Date.now()) return await again(db, organizationId, wanted, to) ?? fail('due-in-past')
    const { count } = await db.assignment.createMany({
      data: [{ id, organizationId, module, ...to, dueAt, mode, guided, overlay, client, passBand, attemptsAllowed, createdBy: actor.userId }], skipDuplicates: true,
    })
    if (count === 0) return await again(db, organizationId, wanted, to) ?? fail('id-taken')
    await note(db, member, { act: 'assignment.created', on: { kind: 'assignment', id }, details: { module, due, ...(to.cohortId && { cohort: to.cohortId }), ...(to.membershipId && { person: to.membershipId }) } })
    return { ok: true, value: { id, isNew: true } }
  })
}

type To = { cohortId: string | null; membershipId: string | null }

async function again(db: Db, organizationId: string, { id, module }: NewAssignment, to: To): Promise<{ ok: true; value: { id: string; isNew: boolean } } | null> {
  return (await db.assignment.count({ where: { id, organizationId, module, ...to } })) > 0 ? { ok: true, value: { id, isNew: false } } : null
}

/** To whom, if this member may assign to them: a manager to cohorts they lead and people in them, nobody to an archived cohort or to who has left. */
async function addressee(db: Db, member: Member, { cohort, person }: NewAssignment): Promise<To | null> {
  const { organizationId, cohorts } = member
  if (cohort !== undefined) {
    const open = sees(member, cohort) && (await db.cohort.count({ where: { id: cohort, organizationId, archivedAt: null } })) > 0
    return open ? { cohortId: cohort, membershipId: null } : null
  }
  const led = cohorts === 'all' ? {} : { cohorts: { some: { cohortId: { in: cohorts } } } }
  return person !== undefined && (await db.membership.count({ where: { id: person, organizationId, leftAt: null, ...led } })) > 0 ? { cohortId: null, membershipId: person } : null
}
