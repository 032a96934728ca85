import 'server-only'
import type { Result } from '@/engine/types'
import type { Actor } from '@/lib/auth'
import { fail, type Failure } from '@/lib/errors'
import { actAs, note } from '@/lib/organizations'
import { dayAt, endOfDay } from './day'
import { managed } from './find'

/** Moves the due date to another day that is not over, in the organisation's time zone. Errors: `not-found`, `read-only`, `withdrawn`, `due-in-past`. */
export function moveDate(actor: Actor, organizationId: string, id: string, due: string): Promise<Result<{ due: string }, Failure>> {
  return actAs(actor, organizationId, 'manager', async (db, member) => {
    const row = await managed(db, member, id)
    if (!row) return fail('not-found')
    if (row.withdrawnAt) return fail('withdrawn')
    const { timeZone } = await db.organization.findUniqueOrThrow({ where: { id: organizationId }, select: { timeZone: true } })
    const dueAt = endOfDay(due, timeZone)
    if (!dueAt || dueAt.getTime() < Date.now()) return fail('due-in-past')
    const { count } = await db.assignment.updateMany({ where: { id, organizationId, withdrawnAt: null, dueAt: { not: dueAt } }, data: { dueAt } })
    if (count > 0) await note(db, member, { act: 'assignment.moved', on: { kind: 'assignment', id }, details: { from: dayAt(row.dueAt, timeZone), to: due } })
    return { ok: true, value: { due } }
  })
}

/** Takes an assignment back: it cannot be begun any more. What was played stays, for HR and for who played it. Doing it twice is fine. Errors: `not-found`, `read-only`. */
export function withdraw(actor: Actor, organizationId: string, id: string): Promise<Result<{ withdrawn: true }, Failure>> {
  return actAs(actor, organizationId, 'manager', async (db, member) => {
    if (!(await managed(db, member, id))) return fail('not-found')
    const { count } = await db.assignment.updateMany({ where: { id, organizationId, withdrawnAt: null }, data: { withdrawnAt: new Date() } })
    if (count > 0) await note(db, member, { act: 'assignment.withdrawn', on: { kind: 'assignment', id } })
    return { ok: true, value: { withdrawn: true } }
  })
}
