import type { Chat, Cond, CondEvent, Prose, Rubric, StoryEvent } from '@/engine/types'
import type { Block, Raw, Tag } from '../blocks'
import type { Book } from '../book'
import type { Clock } from '../clock'
import type { WrittenCond } from '../conditions'
import type { Report } from '../diagnostics/report'
import type { ClientSpec } from '../clients'
import type { Env } from '../env'
import type { Front } from '../frontmatter'
import type { Source } from '../source'
import type { Names } from './names'

/** Where things stand in the file, for checks that look at the finished story. */
export type Marks = {
  ids: Map<string, number> // `beat:`, `event:`, `chat:`, `choice:point/` … before the id
  conds: { written: WrittenCond; beat: string }[]
  events: { event: StoryEvent; at: number; cond: Cond; scope: string }[] // in file order; cond: everything it hangs on
  spoken: { text: string; at: number; chat: string; cond: Cond; scope: string }[] // system lines
  untils: Raw[]
}

/** What lowering carries along; `scope` and `day` change from beat to beat. */
export type Context = {
  env: Env
  report: Report
  source: Source
  front: Front
  clock: Clock
  book: Book
  names: Names
  client: ClientSpec // the author's own, whose grey lines are used
  chats: Record<string, Chat>
  prose: Prose
  rubric: Rubric
  house: Record<string, string[]>
  seeds: Map<string, string[]>
  targets: { beats: Set<string>; endings: Set<string> }
  marks: Marks
  scope: string
  day: number
  chat: string
  past: boolean // in a chat's history
  given: Cond // what holds around this place
  inside: string[] // points that are open around this place
}

/** Makes what stands inside, where these conditions hold as well. */
export const within = <Made>(context: Context, cond: Cond, make: (context: Context) => Made): Made => {
  const before = context.given
  context.given = [...before, ...cond]
  const made = make(context)
  context.given = before
  return made
}

export type Placed = { event: CondEvent; at: number }

export const attr = (tag: Tag, name: string): Raw | undefined => {
  const found = tag.attributes.find(attribute => attribute.name === name)
  return found && { text: found.text.trim(), at: found.valueAt }
}

export const words = (raw: Raw | undefined): Raw[] =>
  raw ? [...raw.text.matchAll(/\S+/g)].map(found => ({ text: found[0], at: raw.at + found.index })) : []

export const proseOf = (body: Block[]): Raw[] => body.flatMap(block => (block.kind === 'prose' ? block.lines : []))
export const quoteOf = (body: Block[]): Raw[] => body.flatMap(block => (block.kind === 'quote' ? block.lines : []))
export const tagsOf = (body: Block[], name: string): Tag[] => body.flatMap(block => (block.kind === 'tag' && block.tag.name === name ? [block.tag] : []))
