import { moveAttributes, moves, type MoveAttribute } from '@/engine'
import { parseId, type ChatId, type Move, type MovePattern, type Range } from '@/engine/types'
import type { Raw, Tag } from '../blocks'
import { readSpanRange } from '../clock'
import { moveWords } from '../tags'
import { attr, words, type Context } from './context'
import { chatOf } from './names'
import { eventNamed } from './refs'
import { readers, type Said } from './values'

export type Fit = { on: MovePattern; suggest: Move }

/** Turns a choice's attributes, as the move's rule declares them, into what a move must look like and the move that naming the choice makes. */
export const fit = (context: Context, tag: Tag, kind: MovePattern['kind'], said: Said | null): Fit | null => {
  foreign(context, tag, kind)
  const common = opened(context, tag)
  const on: Record<string, unknown> = {}
  const move: Record<string, unknown> = {}
  for (const [name, attribute] of Object.entries(moveAttributes(kind))) {
    const raw = own(context, attr(tag, name) ?? headed(said, name), attribute)
    if (!raw && !attribute.optional && attribute.is !== 'said') {
      context.report('RQ008', tag.at, { tag: tag.name, name })
      return null
    }
    const read = attribute.sets === 'chat' ? whereOf(context, tag, kind, said) : readers[attribute.is]({ context, tag, raw, attribute, said, needed: !moves[kind].fields[attribute.sets]?.optional })
    if (!read) return null
    if (read.on !== undefined) on[attribute.sets] = read.on
    if (read.move !== undefined) move[attribute.sets] = read.move
  }
  return { on: parsePattern({ kind, ...common, ...on }), suggest: parseMove({ kind, seen: common.seen ? [common.seen] : [], ...move }) }
}

/** `^id` and `~id` before the words. */
const headed = (said: Said | null, name: string): Raw | undefined => (name === 'quotes' ? said?.quotes : name === 'thread' ? said?.thread : undefined)

/** What only other moves read would be lost without a word. `chat`, `to` and `until` also belong to the tag itself. */
const foreign = ({ report }: Context, tag: Tag, kind: MovePattern['kind']): void => {
  const known = Object.keys(moveAttributes(kind))
  for (const { name, at } of tag.attributes)
    if (moveWords.includes(name) && !known.includes(name) && !['chat', 'to', 'until'].includes(name)) report('RQ007', at, { tag: tag.name, name, known: known.join(', ') })
}

/** `to` also says where the story goes on: a move that takes a chat there has the name of a chat, the story that of a beat or an ending. */
const own = (context: Context, raw: Raw | undefined, attribute: MoveAttribute): Raw | undefined =>
  raw && attribute.sets === 'to' ? (words(raw).find(({ text }) => namesChat(context, text)) ?? (words(raw).some(({ text }) => isTarget(context, text)) ? undefined : raw)) : raw
const namesChat = ({ names }: Context, id: string): boolean => Boolean(names.chats[id]) || names.cast.has(id)
const isTarget = ({ targets }: Context, id: string): boolean => targets.beats.has(id) || targets.endings.has(id)

/** Where the story goes on after a choice, told apart from where its move goes. */
export const leadsTo = (context: Context, tag: Tag, kind: MovePattern['kind']): Raw | undefined => {
  const raw = attr(tag, 'to')
  const taken = Object.values(moveAttributes(kind)).some(({ sets }) => sets === 'to')
  return raw && taken ? words(raw).find(({ text }) => !namesChat(context, text) && isTarget(context, text)) : raw
}

/** Where it happens: as the words say, as `chat` says, with the thing it is done to, or where the choice stands. */
const whereOf = (context: Context, tag: Tag, kind: MovePattern['kind'], said: Said | null): { on: ChatId[]; move: ChatId } | null => {
  const raw = attr(tag, 'chat')
  const named = raw ? chatOf(context.names, raw) : null
  if (raw && !named) return null
  const target = moveAttributes(kind).of ? attr(tag, 'of') : undefined
  const chat = parseId<'chat'>(said?.chat ?? named ?? (target && eventNamed(context, target.text)?.chat) ?? context.chat)
  return { on: [chat], move: chat }
}

const opened = (context: Context, tag: Tag): { seen?: ChatId; unseen?: ChatId; after?: Range } => {
  const chat = (name: string): string | null => {
    const raw = attr(tag, name)
    return raw ? chatOf(context.names, raw) : null
  }
  const [seen, unseen] = [chat('seen'), chat('unseen')]
  const raw = attr(tag, 'after')
  const after = raw && readSpanRange(raw.text)
  if (raw && !after) context.report('RQ050', raw.at, { value: raw.text, wanted: '2m..5m' })
  return {
    ...(seen ? { seen: parseId<'chat'>(seen) } : {}),
    ...(unseen ? { unseen: parseId<'chat'>(unseen) } : {}),
    ...(after ? { after } : {}),
  }
}

// The rule declares which properties its move and pattern have; `fit` has filled exactly those.
const parseMove = (made: Record<string, unknown>): Move => made as Move
const parsePattern = (made: Record<string, unknown>): MovePattern => made as MovePattern
