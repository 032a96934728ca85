import { available, suggested } from '../available'
import { nextStage, windowEnd } from '../clock'
import { moves } from '../moves'
import { shuffled } from '../opaque'
import { pairOf } from '../text/pair'
import { localTime } from '../time'
import type { Choice, OpenPoint, ViewChoice, ViewPoint } from '../types'
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

/** An open point. Its choices are listed for a guided trainee, and in a Read for everybody, in this attempt's order. */
export function viewPoint(show: Show, open: OpenPoint): ViewPoint[] {
  const point = pointOf(show.story, open.point)
  if (!point) return []
  const listed = show.setting.guided || point.role === 'read'
  const choices = listed ? shuffled(show.setting.seed, point.id, available(show, open)) : []
  return [
    {
      id: show.opaque('point', point.id),
      role: point.role,
      chat: show.opaque('chat', point.chat),
      ...(point.prompt && { prompt: pairOf(show.text, point.prompt) }),
      ...(point.role === 'main' && { closes: localTime(show.story, windowEnd(show.story, open)) }),
      ...(listed && { choices: choices.map((choice) => viewChoice(show, open, choice)) }),
    },
  ]
}
