import type { Cond } from '@/engine/types'
import type { Block, Tag } from '../blocks'
import { call } from './calls'
import { card, receipt, spoken, sticker, system, typing, voice } from './cards'
import { chain, checkIn } from './chain'
import { condition, ifAny } from './conditions'
import { attr, within, type Context, type Placed } from './context'
import { confirm, pin, reaction, readMark, recall } from './marks'
import { message } from './messages'
import { packet } from './packet'
import { invite, join, leave, nickname, nudge, rename } from './people'
import { approval, calendar, record, vote } from './work-cards'
import { approved, buzz, buzzConfirm, comment, edit, rsvp, status, voted } from './work-marks'

/** Reads the events among some blocks, in order; blocks that are none are left out. */
export const events = (context: Context, blocks: Block[], outer: Cond = []): Placed[] =>
  within(context, outer, () => blocks.flatMap(block => {
    if (block.kind === 'item') return message(context, block.item).map(placed => under(placed, outer))
    if (block.kind !== 'tag') return []
    if (block.tag.name !== 'When') return eventTag(context, block.tag).map(placed => under(placed, outer))
    const cond = condition(context, attr(block.tag, 'decided'))
    return events(context, block.tag.body, cond).map(placed => under(placed, outer))
  }))

const under = (placed: Placed, outer: Cond): Placed => ({ ...placed, event: { ...placed.event, ...ifAny([...outer, ...(placed.event.if ?? [])]) } })

const makers: Record<string, (context: Context, tag: Tag) => Placed[]> = {
  Packet: packet,
  Chain: chain,
  CheckIn: checkIn,
  Sticker: sticker,
  Voice: voice,
  Message: spoken,
  Receipt: receipt,
  System: system,
  Typing: typing,
  Notice: (context, tag) => card(context, tag, 'notice'),
  Link: (context, tag) => card(context, tag, 'link'),
  File: (context, tag) => card(context, tag, 'file'),
  Picture: (context, tag) => card(context, tag, 'picture'),
  MiniApp: (context, tag) => card(context, tag, 'mini-app'),
  Recall: recall,
  Reaction: reaction,
  ReadMark: readMark,
  Confirm: confirm,
  Pin: pin,
  Join: join,
  Leave: leave,
  Nickname: nickname,
  Nudge: nudge,
  Invite: invite,
  Rename: rename,
  Call: call,
  Vote: vote,
  Approval: approval,
  Calendar: calendar,
  Record: record,
  Edit: edit,
  Buzz: buzz,
  BuzzConfirm: buzzConfirm,
  Voted: voted,
  Approved: approved,
  Rsvp: rsvp,
  Comment: comment,
  Status: status,
}

export const eventTag = (context: Context, tag: Tag): Placed[] => makers[tag.name]?.(context, tag) ?? []
