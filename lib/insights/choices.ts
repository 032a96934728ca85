import 'server-only'
import { pairOf } from '@/engine'
import type { Choice, DecisionPoint, MoveKind, Pair, Result } from '@/engine/types'
import { offered, playable } from '@/lib/attempts'
import type { Actor } from '@/lib/auth'
import { library } from '@/lib/content/library'
import { fail, type Failure } from '@/lib/errors'
import { lookAs, sees } from '@/lib/organizations'
import type { Filter } from './filter'
import { allCohorts, nameOf, type Column } from './heat'
import { countedAt, countedScenarios, readChoices, type Choices } from './rollups'
import { percentOf, type Shown } from './shown'
import { spreadOf } from './suppress'

/** One choice: what it is called (null: as its `kind` is), how many made it, and what it means, as its author says. `kind` other: nothing the author foresaw. */
export type Way = { id: string; kind: MoveKind | 'other'; label: Pair | null; shown: Shown; means: Pair[] }
export type SpreadPoint = { id: string; role: DecisionPoint['role']; title: Pair; prompt: Pair | null; norms: { id: string; name: Pair }[]; ways: Way[] }
export type Spread = { scenario: string; title: Pair; cohorts: Column[]; points: SpreadPoint[] }

/** The scenarios of which something is counted, by title. Error: `not-found`. */
export function listSpreads(actor: Actor, organizationId: string): Promise<Result<{ slug: string; title: Pair }[], Failure>> {
  return lookAs(actor, organizationId, 'manager', async (db) => {
    await countedAt(db, organizationId)
    return { ok: true, value: (await countedScenarios(db, organizationId)).map((slug) => ({ slug, title: titleOf(slug) })) }
  })
}

/** How first attempts chose at each point of a scenario, in a cohort or among everybody, with the author's words about it. Error: `not-found`, also where nothing is counted. */
export function getSpread(actor: Actor, organizationId: string, scenario: string, { cohort, module }: Pick<Filter, 'cohort' | 'module'>): Promise<Result<Spread, Failure>> {
  return lookAs(actor, organizationId, 'manager', async (db, member) => {
    if (!/^[\w-]{1,64}$/.test(scenario)) return fail('not-found')
    await countedAt(db, organizationId)
    const story = storyOf(scenario, await readChoices(db, organizationId, 'all', null, scenario))
    if (story === null) return fail('not-found')
    const cohorts = (await allCohorts(db, organizationId)).filter(({ id }) => sees(member, id))
    const scope = cohorts.find(({ id }) => id === cohort)?.id ?? 'all'
    const counted = (await readChoices(db, organizationId, scope, module, scenario))[story] ?? {}
    const { story: { beats, order }, text, prose, rubric } = await playable(db, story)
    const points = order.flatMap((beat) => beats[beat]?.script.flatMap((entry) => (entry.do === 'point' ? [entry.point] : [])) ?? [])
    return {
      ok: true,
      value: {
        scenario, cohorts, title: titleOf(scenario),
        points: points.map((point) => ({
          id: point.id, role: point.role, title: prose.points[point.id]?.title ?? { zh: point.id, en: point.id }, prompt: point.prompt ? pairOf(text, point.prompt) : null,
          norms: (rubric.points[point.id]?.norms ?? []).map((id) => ({ id, name: nameOf(id) })),
          ways: waysOf(point, counted[point.id] ?? {}, { label: ({ label }) => (label ? pairOf(text, label) : null), means: ({ id }) => prose.feedback[point.id]?.[id] ?? [] }),
        })),
      },
    }
  })
}

type Words = { label: (choice: Choice) => Pair | null; means: (choice: Choice) => Pair[] }

/** The author's choices in the author's order, and together what no author foresaw; that only where it is more than hardly any, or its being there would say that somebody did it. */
function waysOf({ choices }: DecisionPoint, times: Record<string, number>, { label, means }: Words): Way[] {
  const known = choices.map((choice) => times[choice.id] ?? 0)
  const other = Object.values(times).reduce((sum, one) => sum + one, 0) - known.reduce((sum, one) => sum + one, 0)
  const shown = spreadOf([...known, other])
  const ways: Way[] = choices.map((choice, at) => ({ id: choice.id, kind: choice.on.kind, label: label(choice), shown: shown[at] ?? { as: 'few' }, means: means(choice) }))
  const rest = shown.at(-1)
  return rest && (percentOf(rest) ?? 0) > 5 ? [...ways, { id: '~other', kind: 'other', label: null, shown: rest, means: [] }] : ways
}

/** The story as it is offered now where that was played, else the one that was played most. */
function storyOf(scenario: string, counted: Choices): string | null {
  const current = offered(scenario)?.hashes.story
  if (current && counted[current]) return current
  const times = (story: string) => Object.values(counted[story] ?? {}).flatMap((point) => Object.values(point)).reduce((sum, one) => sum + one, 0)
  return Object.keys(counted).sort((a, b) => times(b) - times(a))[0] ?? null
}

const titleOf = (slug: string): Pair => library().revisions[slug]?.meta.title ?? { zh: slug, en: slug }
