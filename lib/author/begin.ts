import 'server-only'
import { randomBytes } from 'node:crypto'
import { v7 as uuidv7 } from 'uuid'
import { begin, explore, submit, type Explored } from '@/engine'
import { parseId, type Decision, type Result, type Rubric, type Setting, type Story } from '@/engine/types'
import { decisionRow, offered, publish } from '@/lib/attempts'
import type { Actor } from '@/lib/auth'
import { transaction } from '@/lib/db'
import { fail, type Failure } from '@/lib/errors'
import { isAuthoring } from './authoring'

export type Place = { scenario: string; point: string; client?: string | undefined; overlay?: string | undefined; house?: Record<string, string> | undefined }

/**
 * A practice attempt that stands at a point, by a shortest way there. Its decisions count as shared, so no statistic knows them.
 * Errors: `not-found` where nobody writes scenes, for an unknown scene, or when no way leads to the point.
 */
export async function beginAt(actor: Actor, place: Place): Promise<Result<{ id: string }, Failure>> {
  const revision = isAuthoring() ? offered(place.scenario) : null
  const setting = revision && settingOf(revision.story, place)
  const decisions = setting && wayTo(revision.story, revision.rubric, setting, place.point)
  if (!revision || !setting || !decisions) return fail('not-found')
  await publish()
  const id = uuidv7()
  const { client, overlay, house, seed, mode, guided } = setting
  return transaction(actor, async (db) => {
    await db.attempt.create({
      data: {
        id, userId: actor.userId, organizationId: actor.organizationId, scenario: place.scenario, storyHash: revision.hashes.story, format: revision.story.format,
        client, overlay, house, seed, mode, guided, sharedTurns: decisions.length,
      },
    })
    await db.decision.createMany({ data: decisions.map((decision) => decisionRow(id, place.scenario, decision)) })
    return { ok: true, value: { id } }
  })
}

/** What scenes are looked at in: as given, else the author's own. Null for what the scene does not have. */
export function settingOf(story: Story, { client = Object.keys(story.clients)[0], overlay = story.overlays[0], house = {} }: Omit<Place, 'scenario' | 'point'>): Setting | null {
  if (client === undefined || !Object.hasOwn(story.clients, client) || !story.overlays.some((one) => one === overlay)) return null
  return { client: parseId(client), overlay: parseId(overlay ?? ''), house, seed: randomBytes(8).toString('hex'), mode: 'practice', guided: true }
}

/** The fewest decisions after which the point is open; null when none lead there. */
export function wayTo(story: Story, rubric: Rubric, setting: Setting, point: string): Decision[] | null {
  const explored = explore(story, rubric, setting)
  const steps = explored.ok ? shortest(explored, point) : null
  if (!steps) return null
  let state = begin(story, setting)
  const decisions: Decision[] = []
  for (const { point: at, choice } of steps) {
    const made = submit(story, setting, state, { choiceId: choice, point: at })
    if (!made.ok) return null
    decisions.push(made.value.decision)
    state = made.value.state
  }
  return decisions
}

type Steps = Pick<Explored['edges'][number], 'point' | 'choice'>[]

function shortest({ start, visits, edges }: Explored, point: string): Steps | null {
  const offering = new Set(visits.flatMap(({ key, offers }) => (offers.some((offer) => offer.point === point) ? [key] : [])))
  const known = new Map<string, Steps>([[start, []]])
  for (const [key, steps] of known) { // a map is gone through in the order of entry, later entries too: nearest first
    if (offering.has(key)) return steps
    for (const edge of edges) if (edge.from === key && !known.has(edge.to)) known.set(edge.to, [...steps, edge])
  }
  return null
}
