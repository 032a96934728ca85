import type { Choice, Cond, DecisionPoint, MovePattern, StoryEvent } from '@/engine/types'
import type { ClientSpec } from '../clients'
import { happensOn } from '../lower/grey'
import type { Lowered } from '../lower/story'
import { beatsOn } from './reach'

export type Point = { point: DecisionPoint; beat: string; cond: Cond }

/** All decision points in file order, with the beat they stand in and what they hang on. */
export const pointsOf = ({ story }: Lowered): Point[] =>
  story.order.flatMap(beat => (story.beats[beat]?.script ?? []).flatMap(line => (line.do === 'point' ? [{ point: line.point, beat, cond: line.if ?? [] }] : [])))

/** Where a point, a choice or a beat stands in the file. */
export const placeOf = ({ context }: Lowered, ...key: string[]): number => context.marks.ids.get(key.join(':')) ?? 0
export const choiceAt = (lowered: Lowered, point: DecisionPoint, choice: Choice): number => placeOf(lowered, 'choice', point.id, choice.id)

/** The clients a scenario runs on, with the name they go by. */
export const clientsOf = ({ context: { front, env } }: Lowered): ClientSpec[] => front.clients.flatMap(({ text }) => env.clients[text] ?? [])

/** Those of them on which something comes to pass that hangs on these conditions and stands in this beat. */
export const clientsFor = (lowered: Lowered, { cond, scope }: { cond: Cond; scope: string }): ClientSpec[] =>
  clientsOf(lowered).filter(client => happensOn(client, cond) && (!lowered.story.order.some(beat => beat === scope) || beatsOn(lowered, client).has(scope)))

/** Every choice with the clients that can come to it. */
export const choicesOf = (lowered: Lowered): { point: DecisionPoint; choice: Choice; at: number; clients: ClientSpec[] }[] =>
  pointsOf(lowered).flatMap(({ point, beat, cond }) =>
    point.choices.map(choice => ({ point, choice, at: choiceAt(lowered, point, choice), clients: clientsFor(lowered, { cond: [...cond, ...(choice.if ?? [])], scope: beat }) })),
  )

/** All that a choice can be made by: its own move first, then what means the same. */
export const patternsOf = (choice: Choice): MovePattern[] => [choice.on, ...(choice.also ?? [])]

export const isSilence = (choice: Choice): boolean => choice.silence === true
export const isConditional = ({ story }: Lowered, event: StoryEvent): boolean =>
  !story.order.some(beat => story.beats[beat]?.script.some(line => line.do === 'event' && !line.if && line.event.id === event.id))
