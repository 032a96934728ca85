import 'server-only'
import { bandOf, type Band } from '@/engine'
import type { Pair } from '@/engine/types'
import type { Actor } from '@/lib/auth'
import { handbook } from '@/lib/content/handbook'
import { transaction } from '@/lib/db'
import { lookAs } from '@/lib/organizations'
import { bestOf, plus, readFinished, type Scored } from '@/lib/progress'

/** That every scenario of a module has been finished; `at`: since when. `assignment`: under which, or null for one's own practice. */
export type Completion = { module: string; title: Pair; at: Date; band: Band; assignment: string | null; organizationId: string | null }

const rank: Record<Band, number> = { 'finding-your-feet': 0, 'getting-it': 1, 'at-home': 2 }

/** Everything a person has completed: by all they have finished, and under each assignment by the attempts that count there and its pass band. */
export async function completions(actor: Actor): Promise<Completion[]> {
  const { finished, assigned } = await transaction(actor, async (db) => ({
    finished: await readFinished(db, actor),
    assigned: await db.attempt.findMany({ where: { userId: actor.userId, endedAt: { not: null }, assignmentId: { not: null } }, select: { id: true, repeat: true, assignmentId: true, organizationId: true } }),
  }))
  const assignments = await assignmentsOf(actor, assigned)
  return handbook().modules.flatMap((module) => [
    ...completionOf(module, finished, null),
    ...assignments.filter((one) => one.module === module.id).flatMap((one) => {
      const counted = new Set(assigned.filter(({ assignmentId, repeat }) => assignmentId === one.id && (one.attemptsAllowed === null || repeat < one.attemptsAllowed)).map(({ id }) => id))
      return completionOf(module, finished.filter(({ id }) => counted.has(id)), one)
    }),
  ])
}

const asked = { id: true, organizationId: true, module: true, passBand: true, attemptsAllowed: true }
type Counted = { id: string; assignmentId: string | null; organizationId: string | null }
type Assigned = { id: string; organizationId: string; module: string; passBand: string | null; attemptsAllowed: number | null }

function completionOf({ id, name, scenarios }: { id: string; name: Pair; scenarios: string[] }, finished: Scored[], assignment: Assigned | null): Completion[] {
  const passed = finished.filter((one) => scenarios.includes(one.scenario) && passes(one, assignment?.passBand ?? null))
  const best = bestOf(passed)
  if (best.length < scenarios.length) return []
  const first = scenarios.map((slug) => Math.min(...passed.filter(({ scenario }) => scenario === slug).map(({ endedAt }) => endedAt)))
  const whole = { module: id, title: name, at: new Date(Math.max(...first)), band: bandOf(plus(best.map(({ act }) => act))) }
  return [{ ...whole, assignment: assignment?.id ?? null, organizationId: assignment?.organizationId ?? null }]
}

const passes = ({ act }: Scored, passBand: string | null) => passBand === null || rank[bandOf(act)] >= rank[parsePassBand(passBand)]

/** Written by the assignments slice, from a band. */
const parsePassBand = (band: string) => band as Band

// What counts under an assignment is its organisation's to say, to those who belong to it still.
async function assignmentsOf(actor: Actor, assigned: Counted[]): Promise<Assigned[]> {
  const ids = assigned.flatMap(({ assignmentId }) => assignmentId ?? [])
  const found: Assigned[] = []
  for (const organizationId of new Set(assigned.flatMap((one) => one.organizationId ?? []))) {
    const rows = await lookAs(actor, organizationId, 'trainee', async (db) => ({ ok: true, value: await db.assignment.findMany({ where: { id: { in: ids }, withdrawnAt: null }, select: asked }) }))
    if (rows.ok) found.push(...rows.value)
  }
  return found
}
