import { v7 as uuidv7 } from 'uuid'
import type { View } from '@/engine/types'
import { createAttempt, submitDecision } from '@/lib/attempts'
import { value } from '@/lib/attempts/player'
import { everything } from '@/lib/db/fixture'
import type { Row } from './matrix.db.test'
import { only, open, signedIn } from './rows'
import type { Place, World } from './world'

/** An attempt that the trainee has begun. */
export async function begun({ members: { trainee } }: Place): Promise<View> {
  return value(await createAttempt(trainee.actor, { id: uuidv7(), scenario: 'ws-05', mode: 'practice', guided: true })).view
}

const over = new Map<Place, Promise<View>>()
/** One that they have played to its end. */
export function ended(place: Place): Promise<View> {
  const run = over.get(place) ?? begun(place).then((view) => playOn(place, view))
  over.set(place, run)
  return run
}

/** To the end: the first choice each time, or the n-th at the beginning. */
export async function playOn({ members: { trainee } }: Place, from: View, nth = 0): Promise<View> {
  let now = from
  while (now.status === 'playing') {
    const point = now.points.find(({ role }) => role !== 'aside')
    now = value(await submitDecision(trainee.actor, now.id, { turn: now.turn, choiceId: point?.choices?.[now === from ? nth : 0]?.id }))
  }
  return now
}

export const said = ({ chats }: View) => chats.flatMap(({ events }) => events).find(({ kind }) => kind === 'message')?.id ?? ''
const line = async (world: World) => { const view = await begun(world); return { params: { attempt: view.id, line: said(view) }, body: {} } }
export async function difference({ members: { trainee } }: Place): Promise<string> {
  const id = uuidv7()
  await everything().difference.create({ data: { id, userId: trainee.actor.userId, kind: 'norm', subject: 'ask-before-calling', text: '~difference~' } })
  return id
}

/** Playing, and what a person keeps of it. The attempt there is belongs to the trainee. */
export const play: Record<string, Row> = {
  'post /api/guest': { expects: open, with: () => ({ body: {} }) },
  'get /api/scenarios': { expects: open },
  'get /api/health': { expects: open },
  'post /api/demo': { expects: open },
  'post /api/attempts': { expects: signedIn, with: () => ({ body: { id: uuidv7(), scenario: 'ws-05' } }) },
  'get /api/attempts/{id}': { expects: only('trainee'), with: async (world) => ({ params: { id: (await begun(world)).id } }) },
  'post /api/attempts/{id}/decisions': { expects: only('trainee'), with: async (world) => { const { id, turn, points } = await begun(world); return { params: { id }, body: { turn, choiceId: points[0]?.choices?.[0]?.id } } } },
  'post /api/attempts/{id}/hints': { expects: only('trainee'), with: async (world) => ({ params: { id: (await begun(world)).id }, body: { turn: 0 } }) },
  'post /api/attempts/{id}/rewind': { expects: only('trainee'), with: async (world) => ({ params: { id: (await ended(world)).id }, body: { id: uuidv7(), turn: 0 } }) },
  'get /api/attempts/{id}/debrief': { expects: only('trainee'), with: async (world) => ({ params: { id: (await ended(world)).id } }) },
  'get /api/attempts/{id}/glosses/{event}': { expects: only('trainee'), with: async (world) => { const view = await begun(world); return { params: { id: view.id, event: said(view) } } } },
  'get /api/me/progress': { expects: signedIn },
  'get /api/me/lines': { expects: signedIn },
  'get /api/me/lines/{attempt}': { expects: only('trainee'), with: line },
  'put /api/me/lines/{attempt}/{line}': { expects: only('trainee'), with: line },
  'delete /api/me/lines/{attempt}/{line}': { expects: only('trainee'), with: line },
  'post /api/differences': { expects: signedIn, with: () => ({ body: { id: uuidv7(), kind: 'norm', subject: 'ask-before-calling', text: '我们这儿直接打座机。' } }) },
  'delete /api/differences/{id}': { expects: only('trainee'), with: async (world) => ({ params: { id: await difference(world) }, body: {} }) },
}
