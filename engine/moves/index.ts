import type { CastId, ChatId, MoveBody, MoveKind, MoveOf, MovePattern } from '../types'
import type { Run } from '../run'
import type { World } from '../world'
import { answerInvite } from './answer-invite'
import { approve } from './approve'
import { buzz } from './buzz'
import { call } from './call'
import { chain } from './chain'
import { checkIn } from './check-in'
import { comment } from './comment'
import { confirm } from './confirm'
import { edit } from './edit'
import { fold } from './fold'
import { forward } from './forward'
import { forwardMany } from './forward-many'
import { invite } from './invite'
import { leave } from './leave'
import { mute } from './mute'
import { nickname } from './nickname'
import { notice } from './notice'
import { nudge } from './nudge'
import { openPacket } from './open-packet'
import { pick } from './pick'
import { pin } from './pin'
import { react } from './react'
import { recall } from './recall'
import { report } from './report'
import { rsvp } from './rsvp'
import type { Attribute, Field, MoveRule, Refusal, Trace } from './rule'
import { say } from './say'
import { screenshot } from './screenshot'
import { sendFile } from './send-file'
import { sendPacket } from './send-packet'
import { startGroup } from './start-group'
import { status } from './status'
import { sticker } from './sticker'
import { verify } from './verify'
import { voice } from './voice'
import { vote } from './vote'
import { wait } from './wait'

/** A rule with its kind hidden: it answers for any move and refuses a foreign one. */
export type AnyRule = {
  cost: (move: MoveBody) => number
  fields: Record<string, Field>
  attributes: Record<string, Attribute>
  chat: (world: World, move: MoveBody) => ChatId | undefined
  goes: (move: MoveBody) => ChatId | undefined
  person: (move: MoveBody) => CastId | undefined
  words: (move: MoveBody) => string | undefined
  worded: (move: MoveBody) => boolean
  speaks: boolean
  undoes: (world: World, move: MoveBody) => boolean
  refuse: (world: World, move: MoveBody) => Refusal
  fits: (world: World, pattern: MovePattern, move: MoveBody) => boolean
  play: (run: Run, move: MoveBody, trace: Trace) => void
}

const isOf = <Kind extends MoveKind>(kind: Kind, move: MoveBody): move is MoveOf<Kind> => move.kind === kind

function hide<Kind extends MoveKind>(rule: MoveRule<Kind>): AnyRule {
  return {
    cost: (move) => rule.cost + (isOf(rule.kind, move) ? (rule.lasts?.(move) ?? 0) : 0),
    fields: rule.fields,
    attributes: rule.attributes,
    chat: (world, move) => (isOf(rule.kind, move) ? rule.chat(world, move) : undefined),
    goes: (move) => (isOf(rule.kind, move) ? rule.goes?.(move) : undefined),
    person: (move) => (isOf(rule.kind, move) ? rule.person?.(move) : undefined),
    words: (move) => (isOf(rule.kind, move) ? rule.words?.(move) : undefined),
    worded: (move) => !isOf(rule.kind, move) || (rule.worded?.(move) ?? true),
    speaks: rule.speaks ?? false,
    undoes: (world, move) => isOf(rule.kind, move) && (rule.undoes?.(world, move) ?? false),
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
  react: hide(react),
  recall: hide(recall),
  nickname: hide(nickname),
  notice: hide(notice),
  pin: hide(pin),
  nudge: hide(nudge),
  'check-in': hide(checkIn),
  confirm: hide(confirm),
  'send-file': hide(sendFile),
  voice: hide(voice),
  'answer-invite': hide(answerInvite),
  leave: hide(leave),
  forward: hide(forward),
  screenshot: hide(screenshot),
  verify: hide(verify),
  report: hide(report),
  edit: hide(edit),
  fold: hide(fold),
  vote: hide(vote),
  call: hide(call),
  buzz: hide(buzz),
  status: hide(status),
  'start-group': hide(startGroup),
  invite: hide(invite),
  approve: hide(approve),
  'forward-many': hide(forwardMany),
  rsvp: hide(rsvp),
  comment: hide(comment),
  pick: hide(pick),
}

export const isMoveKind = (kind: unknown): kind is MoveKind => typeof kind === 'string' && Object.hasOwn(moves, kind)
/** Every kind there is, and what an author may write on a choice of it. */
export const moveKinds: MoveKind[] = Object.keys(moves).filter(isMoveKind)
export const moveAttributes = (kind: MoveKind): Record<string, Attribute> => moves[kind].attributes
export type { Attribute, Field }
