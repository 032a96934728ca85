import 'server-only'
import type { Result } from '@/engine/types'
import type { Actor } from '@/lib/auth'
import { handbook } from '@/lib/content/handbook'
import { library } from '@/lib/content/library'
import type { Failure } from '@/lib/errors'
import { lookAs, sees } from '@/lib/organizations'
import { adviceOf, type Advice, type Trains } from './advice'
import { allCohorts, readHeat, type Column, type Heat } from './heat'
import { sentenceOf, type Sentence } from './sentence'
import { readTasks, type Task } from './tasks'

/** `tasks`: what is asked of a cohort and not withdrawn, the latest due first. */
export type CohortOverview = Column & { people: number; tasks: Task[] }
export type Overview = { people: number; cohorts: CohortOverview[]; sentence: Sentence; advice: Advice[]; heat: Heat }

/** HR's first page: one sentence, the cohorts, what to do, and where norms are misread. Error: `not-found`. */
export function getOverview(actor: Actor, organizationId: string, now = new Date()): Promise<Result<Overview, Failure>> {
  return lookAs(actor, organizationId, 'manager', async (db, member) => {
    const all = await allCohorts(db, organizationId)
    const heat = await readHeat(db, member, all, { cohort: null, module: null, weeks: null, norm: null }, now)
    const cohorts = all.filter(({ id }) => sees(member, id))
    const tasks = await readTasks(db, member, now)
    const sizes = await db.cohortMember.groupBy({ by: ['cohortId'], where: { organizationId, membership: { leftAt: null } }, _count: true })
    const people = member.cohorts === 'all'
      ? await db.membership.count({ where: { organizationId, leftAt: null, role: 'trainee' } })
      : await db.membership.count({ where: { organizationId, leftAt: null, cohorts: { some: { cohortId: { in: member.cohorts } } } } })
    const given = { people, cohorts, tasks, columns: heat.columns, rows: heat.rows }
    const sentence = sentenceOf(given)
    return {
      ok: true,
      value: {
        people, sentence, heat, advice: adviceOf({ sentence, tasks, cohorts, modules: trains() }),
        cohorts: cohorts.map((cohort) => ({ ...cohort, people: sizes.find(({ cohortId }) => cohortId === cohort.id)?._count ?? 0, tasks: tasks.filter((task) => task.cohort === cohort.id) })),
      },
    }
  })
}

function trains(): Trains[] {
  const { revisions } = library()
  return handbook().modules.map(({ id, name, scenarios }) => ({
    id, name, scenarios: scenarios.flatMap((slug) => (revisions[slug] ? [revisions[slug].meta] : [])).map(({ slug, title, minutes, norms }) => ({ slug, title, minutes, norms: norms.map((norm) => norm.id) })),
  }))
}
