import { chatOf } from '../chats'
import { post } from '../post'
import { clientLine, fixedLine } from '../text/fixed'
import type { EventBody, Logged } from '../types'
import { clientOf } from '../world'
import type { World } from '../world'
import { leads, refuseOn, sameRef, targetOf } from './allow'
import type { MoveRule, Refusal } from './rule'

const sent: readonly EventBody['kind'][] = ['message', 'sticker', 'voice', 'link', 'picture', 'mini-app', 'record']
const recallable: readonly EventBody['kind'][] = [...sent, 'file', 'nudge']

/** Seconds for which one's own thing of this kind can be taken back; 0: never. */
export function recallWithin(world: World, kind: EventBody['kind']): number {
  const client = clientOf(world.story, world.setting)
  if (kind === 'nudge') return client.nudgeUndoWithin
  if (kind === 'file') return client.recallFileWithin
  return sent.includes(kind) ? client.recallWithin : 0
}

function inTime(world: World, event: Logged): Refusal {
  const chat = chatOf(world, event.chat)
  if (event.from === 'me') return world.state.clock <= event.at + recallWithin(world, event.kind) ? null : 'limits'
  return event.kind !== 'nudge' && chat && leads(chat) && clientOf(world.story, world.setting).recallOthers ? null : 'not-offered'
}

/** Taking back what was sent: the words go, a grey line stays. */
export const recall: MoveRule<'recall'> = {
  kind: 'recall',
  fields: { target: { is: 'event' } },
  attributes: { of: { is: 'event', sets: 'target', on: [...recallable] } },
  cost: 2,
  chat: (world, move) => targetOf(world, move.target)?.chat,
  refuse: (world, move) => {
    const here = refuseOn(world, 'recall', move.target, (event) => recallable.includes(event.kind))
    const event = targetOf(world, move.target)
    return here ?? (event ? inTime(world, event) : 'not-here')
  },
  fits: (world, pattern, move) => sameRef(world, pattern.target, move.target),
  play: (run, move, { id }) => {
    const event = targetOf(run, move.target)
    if (!event) return
    const text = event.kind === 'nudge' ? fixedLine('nudge-recalled') : clientLine(run, 'recalled')
    post(run, { id, chat: event.chat, from: 'me', at: run.state.clock, turn: run.state.turn, kind: 'recall', of: { event: event.id }, text })
  },
}
