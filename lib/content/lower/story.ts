import { parseId, type Beat, type Client, type Line, type Persona, type Prose, type Rubric, type Story } from '@/engine/types'
import type { Block } from '../blocks'
import type { Book } from '../book'
import { engineFacts, type ClientSpec } from '../clients'
import type { Text } from '../fields'
import type { Person } from '../frontmatter'
import { readPairs } from '../pairs'
import { beat, pointsKnown, type Endings } from './beats'
import { history, openPrivate } from './chats'
import { readPhone } from './phone'
import { attr, tagsOf, type Context } from './context'
import { able } from './moves'
import { chatOf } from './names'

export type Lowered = { story: Story; rubric: Rubric; prose: Prose; context: Context }

/** Makes the story from sound blocks. What cannot be read is reported and left out. */
export const lowerStory = (context: Context, slug: string, body: Block[]): Lowered => {
  const { front, names, book, clock } = context
  const briefing = readBriefing(context, body)
  histories(context, body)
  const endings: Endings = {}
  const beats = tagsOf(body, 'Beat').flatMap(tag => beat(context, tag, endings) ?? [])
  leadOn(context, beats)
  for (const until of context.marks.untils) if (!context.marks.ids.has(`point:${until.text}`)) context.report('RQ029', until.at, { id: until.text, known: pointsKnown(context) })
  openPrivate(names, front)
  const story: Story = {
    format: 1,
    slug,
    starts: { local: clock.local, zone: clock.zone },
    title: book.line({ scope: 'title', who: 'house' }, front.title, front.at),
    briefing,
    me: persona(context, front.me),
    cast: Object.fromEntries(front.cast.map(person => [person.id, persona(context, person)])),
    chats: names.chats,
    clients: copiedClients(context),
    overlays: front.overlays.map(({ text }) => parseId<'overlay'>(text)),
    house: context.house,
    stickers: stickers(book, context.env.stickers, front.at),
    ...reactions(context),
    ...statuses(context),
    ...readPhone(context),
    beats: Object.fromEntries(beats.map(made => [made.id, made])),
    order: beats.map(({ id }) => id),
    endings,
  }
  return { story, rubric: context.rubric, prose: context.prose, context }
}

const readBriefing = ({ book, report, front }: Context, body: Block[]): Line[] => {
  const first = body.findIndex(block => block.kind === 'tag')
  const lines = body.flatMap((block, index) => {
    if (block.kind === 'prose' && (first < 0 || index < first)) return block.lines
    if (block.kind !== 'tag') report('RQ014', block.at)
    return []
  })
  if (!lines.length) report('RQ011', front.at, { name: 'briefing' })
  return readPairs(report, lines).map(pair => book.line({ scope: 'briefing', who: 'house' }, pair, pair.at))
}

const histories = (context: Context, body: Block[]): void => {
  for (const tag of tagsOf(body, 'History')) {
    const raw = attr(tag, 'chat')
    const id = raw && chatOf(context.names, raw)
    const chat = id ? context.names.chats[id] : undefined
    if (id && chat) chat.history.push(...history({ ...context, chat: id }, tag))
  }
}

/** A beat that says no more about the way on leads to the next in the file. */
const leadOn = ({ report, marks }: Context, beats: Beat[]): void =>
  beats.forEach((made, index) => {
    const last = made.next.at(-1)
    if (last && !last.if) return
    const next = beats[index + 1]
    if (next) made.next.push({ to: { beat: next.id } })
    else report('RQ065', marks.ids.get(`beat:${made.id}`) ?? 0, { id: made.id })
  })

const persona = (context: Context, { id, at, name, avatar, address, title, rank, zone, cannot }: Person): Persona => ({
  name: context.book.line({ scope: 'cast', who: id }, name, at),
  avatar,
  ...(address ? { address } : {}),
  ...(title ? { title: context.book.line({ scope: 'cast', who: `${id}.title` }, title, at) } : {}),
  ...(rank ? { rank } : {}),
  ...(zone ? { zone } : {}),
  cannot: affordances(context, cannot),
})

const affordances = ({ report }: Context, names: Text[]): Persona['cannot'] =>
  names.flatMap(({ text, at }) => able.find(name => name === text) ?? (report('RQ019', at, { value: text, name: 'cannot', wanted: able.join(', ') }), []))

const copiedClients = (context: Context): Record<string, Client> =>
  Object.fromEntries(context.front.clients.flatMap(({ text }) => { const spec = context.env.clients[text]; return spec ? [[text, { ...engineFacts(spec.all), words: clientLines(context, spec) }]] : [] }))

/** What the engine itself writes, in this client's words. */
const clientLines = ({ book, front }: Context, { id, words }: ClientSpec): NonNullable<Client['words']> => {
  const said = { refunded: words['packet-refund'], recalled: words['recalled-mine'], pinned: words['pinned-mine'], reported: words.reported, 'started-group': words['started-group'], 'invited-by-me': words['invited-by-me'] }
  return Object.fromEntries(Object.entries(said).flatMap(([key, word]) => (word ? [[key, book.line({ scope: 'client', who: id }, word, front.at)]] : [])))
}

/** What can be set under a message, where one of the clients lets people do that. */
const reactions = ({ front, env }: Context): Pick<Story, 'reactions'> =>
  front.clients.some(({ text }) => env.clients[text]?.reactions) ? { reactions: env.reactions.map(id => parseId<'sticker'>(id)) } : {}

/** What people can say of themselves, where one of the clients lets them. */
const statuses = ({ book, front, env }: Context): Pick<Story, 'statuses'> =>
  front.clients.some(({ text }) => env.clients[text]?.status)
    ? { statuses: Object.fromEntries(Object.entries(env.statuses).map(([id, words]) => [id, book.line({ scope: 'status', who: id }, words, front.at)])) }
    : {}

const stickers = (book: Book, drawn: Context['env']['stickers'], at: number): Story['stickers'] =>
  Object.fromEntries(Object.entries(drawn).map(([id, words]) => [id, book.line({ scope: 'sticker', who: id }, words, at)]))
