import 'server-only'
import { bandOf } from '@/engine'
import type { Band, Pair } from '@/engine/types'
import { completionOf } from '@/lib/assignments'
import type { Actor } from '@/lib/auth'
import { handbook } from '@/lib/content/handbook'
import { transaction, type Db } from '@/lib/db'
import { lookAs, myOrganizations } from '@/lib/organizations'
import { bestOf, plus, readFinished, type Scored } from '@/lib/progress'
import { titleOf } from './shape'

/** That every scenario of a module has been finished; `at`: since when. `assignment`: under which, or null for one's own practice. */
export type Completed = { module: string; title: Pair; at: Date; band: Band | null; assignment: string | null; organizationId: string | null }

/** Everything a person has completed: by all they have finished, and under each assignment as its pass rule has it, but for what the organisation took back since. */
export async function completions(actor: Actor): Promise<Completed[]> {
  const finished = await transaction(actor, (db) => readFinished(db, actor))
  const own = handbook().modules.flatMap(({ id, scenarios }) => practised(id, finished.filter(({ scenario }) => scenarios.includes(scenario)), scenarios.length))
  const assigned: Completed[] = []
  for (const { id } of await myOrganizations(actor)) assigned.push(...await assignedIn(actor, id))
  return [...own, ...assigned]
}

function practised(module: string, finished: Scored[], scenarios: number): Completed[] {
  const best = bestOf(finished)
  if (best.length < scenarios) return []
  const first = best.map(({ scenario }) => Math.min(...finished.filter((one) => one.scenario === scenario).map(({ endedAt }) => endedAt)))
  return [{ module, title: titleOf(module), at: new Date(Math.max(...first)), band: bandOf(plus(best.map(({ act }) => act))), assignment: null, organizationId: null }]
}

async function assignedIn(actor: Actor, organizationId: string): Promise<Completed[]> {
  const found = await lookAs(actor, organizationId, 'trainee', async (db, { membershipId }) => {
    if (membershipId === null) return { ok: true, value: [] }
    const completed = await completionOf(db, organizationId, { person: membershipId })
    const strict = new Set((await db.assignment.findMany({ where: { id: { in: completed.map(({ assignmentId }) => assignmentId) }, passBand: { not: null } }, select: { id: true } })).map(({ id }) => id))
    const taken = await takenBack(db, actor.userId, organizationId)
    const value = completed.flatMap(({ assignmentId, module, persons }) => persons.flatMap(({ state, band, finishedAt }) => {
      const passed = state === 'passed' || (state === 'finished' && !strict.has(assignmentId))
      return passed && finishedAt && !((taken.get(module) ?? 0) > finishedAt.getTime()) ? [{ module, title: titleOf(module), at: finishedAt, band, assignment: assignmentId, organizationId }] : []
    }))
    return { ok: true, value }
  })
  return found.ok ? found.value : []
}

/** When an organisation last revoked a certificate of this person, by module, in ms: else whoever held it could make the same one again. */
async function takenBack(db: Db, userId: string, organizationId: string): Promise<Map<string, number>> {
  const revoked = await db.certificate.findMany({ where: { userId, organizationId, revokedAt: { not: null } }, select: { id: true, module: true } })
  const deeds = await db.auditEvent.findMany({ where: { organizationId, act: 'certificate.revoked', subject: { in: revoked.map(({ id }) => id) } }, orderBy: { createdAt: 'asc' }, select: { subject: true, createdAt: true } })
  return new Map(deeds.flatMap(({ subject, createdAt }) => revoked.filter(({ id }) => id === subject).map(({ module }) => [module, createdAt.getTime()] as const)))
}
