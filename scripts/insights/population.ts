import fc from 'fast-check'
import { v7 as uuidv7 } from 'uuid'
import { library } from '@/lib/content/library'
import type { Actor } from '@/lib/auth'
import { everything } from '@/lib/db/fixture'
import { batchOf } from '@/lib/insights/shown'
import { member, organization } from '@/lib/organizations/fixture'

/** What somebody did the first time: how two norms were met, and what was chosen at a point. */
export type Outcome = { marks: [string, string]; choice: number }
/** A first attempt: whose, under which cohort's assignment (null: one to this person alone), at which scenario, and when (minutes; no two the same). */
export type Act = { person: number; cohort: number | null; scenario: number; minute: number; outcome: Outcome }
/** `cohorts`: of each person those they are in now. `left`: who has left. */
export type Population = { cohorts: number[][]; acts: Act[]; left: number[] }

export const cohortCount = 3
export const scenarios = [{ slug: 'ws-01', module: 'first-day' }, { slug: 'ws-05', module: 'first-day' }, { slug: 'ws-03', module: 'rituals' }] as const
export const norms = ['close-the-loop', 'right-form-of-address'] as const
const monday = Date.parse('2026-03-02T01:00:00Z')
/** When all of it is looked at. */
export const now = new Date(monday + 6 * 7 * 24 * 3_600_000)

const outcome: fc.Arbitrary<Outcome> = fc.record({ marks: fc.tuple(fc.constantFrom('full', 'half', 'none', 'contested'), fc.constantFrom('full', 'full', 'none')), choice: fc.nat(3) })
const one = fc.record({
  cohorts: fc.subarray([0, 1, 2], { minLength: 1 }),
  plays: fc.tuple(...scenarios.map(() => fc.option(fc.record({ at: fc.nat(2), alone: fc.nat(9), day: fc.nat(38), outcome }), { freq: 6 }))),
})

/** People in cohorts that overlap, who have played over six weeks. */
export const population: fc.Arbitrary<Population> = fc.array(one, { minLength: 16, maxLength: 34 }).map((people) => ({
  left: [], cohorts: people.map(({ cohorts }) => cohorts),
  acts: people.flatMap(({ cohorts, plays }, person) => plays.flatMap((play, scenario): Act[] =>
    (play ? [{ person, scenario, cohort: play.alone === 0 ? null : (cohorts[play.at % cohorts.length] ?? null), minute: play.day * 1440 + person * 8 + scenario, outcome: play.outcome }] : []))),
}))

/** Acts that are counted together, and those that wait for others: by the rule as it is written down, not as it is done. */
export function batches({ acts }: Population): { whole: Act[][]; waiting: Act[][] } {
  const lines = new Map<string, Act[]>()
  for (const act of [...acts].sort((a, b) => a.minute - b.minute)) lines.set(`${act.cohort} ${act.scenario}`, [...(lines.get(`${act.cohort} ${act.scenario}`) ?? []), act])
  const chunks = [...lines.values()].flatMap((line) => Array.from({ length: Math.ceil(line.length / batchOf) }, (_, i) => line.slice(i * batchOf, (i + 1) * batchOf)))
  return { whole: chunks.filter(({ length }) => length === batchOf), waiting: chunks.filter(({ length }) => length < batchOf) }
}

export type Written = { organizationId: string; cohortIds: string[]; admin: Actor; manager: Actor }

/** Writes a population as an organisation of its own, with an admin and a manager of the first cohort. */
export async function write({ cohorts, acts, left }: Population): Promise<Written> {
  const db = everything()
  const organizationId = await organization()
  const cohortIds = Array.from({ length: cohortCount }, () => uuidv7())
  await db.cohort.createMany({ data: cohortIds.map((id, i) => ({ id, organizationId, name: `批次 ${i}` })) })
  const people = cohorts.map(() => ({ userId: uuidv7(), membershipId: uuidv7() }))
  await db.user.createMany({ data: people.map(({ userId }) => ({ id: userId, kind: 'named', name: '某人', tokensValidFrom: new Date(0) })) })
  await db.membership.createMany({ data: people.map(({ userId, membershipId }, i) => ({ id: membershipId, organizationId, userId, role: 'trainee', name: '某人', joinedAt: new Date(0), leftAt: left.includes(i) ? now : null })) })
  await db.cohortMember.createMany({ data: cohorts.flatMap((own, i) => own.map((at) => ({ organizationId, cohortId: cohortIds[at] ?? '', membershipId: people[i]?.membershipId ?? '', createdAt: new Date(0) }))) })
  const task = { organizationId, mode: 'assessment' as const, guided: true, overlay: 'o', createdBy: uuidv7(), createdAt: new Date(0), dueAt: new Date(monday + 20 * 24 * 3_600_000) }
  const modules = [...new Set(scenarios.map(({ module }) => module))]
  const tasks = [...cohortIds.flatMap((cohortId) => modules.map((module) => ({ ...task, id: uuidv7(), module, cohortId, membershipId: null }))),
    ...people.flatMap(({ membershipId }) => modules.map((module) => ({ ...task, id: uuidv7(), module, cohortId: null, membershipId })))]
  await db.assignment.createMany({ data: tasks })
  await writeActs(organizationId, acts.map((act) => {
    const { module } = scenarios[act.scenario] ?? scenarios[0]
    const to = act.cohort === null ? people[act.person]?.membershipId : cohortIds[act.cohort]
    return { ...act, userId: people[act.person]?.userId ?? '', assignmentId: tasks.find((one) => one.module === module && (one.cohortId ?? one.membershipId) === to)?.id ?? '' }
  }))
  return { organizationId, cohortIds, admin: (await member(organizationId, 'admin')).actor, manager: (await member(organizationId, 'manager', { leads: [cohortIds[0] ?? ''] })).actor }
}

async function writeActs(organizationId: string, acts: (Act & { userId: string; assignmentId: string })[]): Promise<void> {
  const db = everything()
  const key = '0'.repeat(64)
  const rows = acts.map((act) => ({ ...act, id: uuidv7(), slug: (scenarios[act.scenario] ?? scenarios[0]).slug, at: new Date(monday + act.minute * 60_000) }))
  await db.attempt.createMany({ data: rows.map(({ id, userId, assignmentId, slug, at }) => ({
    id, userId, organizationId, assignmentId, scenario: slug, storyHash: library().revisions[slug]?.hashes.story ?? key, format: 1, client: 'c', overlay: 'o', house: {}, seed: '0'.repeat(16), mode: 'assessment', guided: true,
    createdAt: new Date(at.getTime() - 60_000), endedAt: at,
  })) })
  await db.attemptScore.createMany({ data: rows.map(({ id, at }) => ({ attemptId: id, keyHash: key, actEarned: 0, actPossible: 1, readEarned: 0, readPossible: 0, dimensions: [], createdAt: at })) })
  await db.normScore.createMany({ data: rows.flatMap(({ id, outcome: { marks } }) => norms.map((norm, i) => ({ attemptId: id, keyHash: key, norm, marks: [marks[i] ?? 'full'] }))) })
  await db.decision.createMany({ data: rows.map(({ id, slug, outcome: { choice } }) => ({ attemptId: id, turn: 0, scenario: slug, ...decided(slug, choice), move: {}, at: 0, signals: [] })) })
}

/** A choice at the first point of a story. */
function decided(slug: string, choice: number): { point: string; choice: string } {
  const story = library().revisions[slug]?.story
  const point = story?.order.flatMap((beat) => story.beats[beat]?.script.flatMap((entry) => (entry.do === 'point' ? [entry.point] : [])) ?? [])[0]
  return { point: point?.id ?? 'p', choice: point?.choices[choice]?.id ?? '~wait' }
}
