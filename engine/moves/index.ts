import type { CastId, ChatId, MoveBody, MoveKind, MoveOf, MovePattern } from '../types'
import type { Run } from '../run'
import type { World } from '../world'
import { chain } from './chain'
import { mute } from './mute'
import { openPacket } from './open-packet'
import { pick } from './pick'
import type { Field, MoveRule, Refusal, Trace } from './rule'
import { say } from './say'
import { sendPacket } from './send-packet'
import { sticker } from './sticker'
import { wait } from './wait'

/** A rule with its kind hidden: it answers for any move and refuses a foreign one. */
export type AnyRule = {
  cost: number
  fields: Record<string, Field>
  chat: (world: World, move: MoveBody) => ChatId | undefined
  person: (move: MoveBody) => CastId | undefined
  refuse: (world: World, move: MoveBody) => Refusal
  fits: (world: World, pattern: MovePattern, move: MoveBody) => boolean
  play: (run: Run, move: MoveBody, trace: Trace) => void
}

const isOf = <Kind extends MoveKind>(kind: Kind, move: MoveBody): move is MoveOf<Kind> => move.kind === kind

function hide<Kind extends MoveKind>(rule: MoveRule<Kind>): AnyRule {
  return {
    cost: rule.cost,
    fields: rule.fields,
    chat: (world, move) => (isOf(rule.kind, move) ? rule.chat(world, move) : undefined),
    person: (move) => (isOf(rule.kind, move) ? rule.person?.(move) : undefined),
    refuse: (world, move) => (isOf(rule.kind, move) ? rule.refuse(world, move) : 'not-offered'),
    fits: (world, pattern, move) => isOf(rule.kind, move) && rule.fits(world, pattern, move),
    play: (run, move, trace) => (isOf(rule.kind, move) ? rule.play(run, move, trace) : undefined),
  }
}

/** Every move there is: a new one is a file of its own and a line here. */
export const moves: Record<MoveKind, AnyRule> = {
  say: hide(say),
  wait: hide(wait),
  'open-packet': hide(openPacket),
  'send-packet': hide(sendPacket),
  sticker: hide(sticker),
  chain: hide(chain),
  mute: hide(mute),
  pick: hide(pick),
}

export const isMoveKind = (kind: unknown): kind is MoveKind => typeof kind === 'string' && Object.hasOwn(moves, kind)
export type { Field }
