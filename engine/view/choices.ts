import { available, suggested } from '../available'
import { nextStage, windowEnd } from '../clock'
import { moves } from '../moves'
import { shuffled } from '../opaque'
import { pairOf } from '../text/pair'
import { localTime } from '../time'
import type { Choice, OpaqueId, OpenPoint, ViewChoice, ViewPoint } from '../types'
import { partner, pointOf } from '../world'
import { toWire } from '../wire'
import type { Show } from './show'

/** One row of the tray: where it goes, whom it is for, until when it waits, its words, and the move itself. */
export function viewChoice(show: Show, open: OpenPoint, choice: Choice): ViewChoice {
  const { story, opaque } = show
  const move = suggested(choice)
  const chat = move ? (moves[move.kind].goes(move) ?? moves[move.kind].chat(show, move)) : choice.on.chat?.[0]
  const person = (move && moves[move.kind].person(move)) ?? (chat === undefined ? undefined : partner(story, chat))
  const fixed = move?.kind === 'wait' ? move.until : undefined
  const until = choice.silence ? (nextStage(story, open) ?? windowEnd(story, open)) : fixed
  return {
    id: opaque('choice', choice.id, open.point),
    kind: choice.on.kind,
    ...(chat !== undefined && { chat: opaque('chat', chat) }),
    ...(person !== undefined && { to: opaque('cast', person) }),
    ...(until !== undefined && { until: localTime(story, until) }),
    ...(choice.label && pairOf(show.text, choice.label)),
    move: move && toWire(show, opaque, open.point, move),
  }
}

// In this attempt's order.
const listedChoices = (show: Show, open: OpenPoint): ViewChoice[] =>
  shuffled(show.setting.seed, open.point, available(show, open)).map((choice) => viewChoice(show, open, choice))

/** An open point. Its choices are listed for a guided trainee, and in a Read for everybody. */
export function viewPoint(show: Show, open: OpenPoint): ViewPoint[] {
  const point = pointOf(show.story, open.point)
  if (!point) return []
  return [
    {
      id: show.opaque('point', point.id),
      role: point.role,
      chat: show.opaque('chat', point.chat),
      ...(point.prompt && { prompt: pairOf(show.text, point.prompt) }),
      ...(point.role === 'main' && { closes: localTime(show.story, windowEnd(show.story, open)) }),
      ...((show.setting.guided || point.role === 'read') && { choices: listedChoices(show, open) }),
    },
  ]
}

/** What can be done at an open point, for a trainee who plays without suggestions and asks. */
export const hintAt = (show: Show, open: OpenPoint): { id: OpaqueId; choices: ViewChoice[] } =>
  ({ id: show.opaque('point', open.point), choices: listedChoices(show, open) })
