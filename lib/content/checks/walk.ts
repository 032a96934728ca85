import type { Choice, DecisionPoint, StoryEvent } from '@/engine/types'
import type { Lowered } from '../lower/story'

/** All decision points in file order, with the beat they stand in. */
export const pointsOf = ({ story }: Lowered): { point: DecisionPoint; beat: string }[] =>
  story.order.flatMap(beat => (story.beats[beat]?.script ?? []).flatMap(line => (line.do === 'point' ? [{ point: line.point, beat }] : [])))

/** Where a point, a choice or a beat stands in the file. */
export const placeOf = ({ context }: Lowered, ...key: string[]): number => context.marks.ids.get(key.join(':')) ?? 0
export const choiceAt = (lowered: Lowered, point: DecisionPoint, choice: Choice): number => placeOf(lowered, 'choice', point.id, choice.id)

/** The clients a scenario runs on, with the name they go by. */
export const clientsOf = ({ context: { front, env } }: Lowered) => front.clients.flatMap(({ text }) => env.clients[text] ?? [])

export const isSilence = (choice: Choice): boolean => choice.silence === true
export const isConditional = ({ story }: Lowered, event: StoryEvent): boolean =>
  !story.order.some(beat => story.beats[beat]?.script.some(line => line.do === 'event' && !line.if && line.event.id === event.id))
