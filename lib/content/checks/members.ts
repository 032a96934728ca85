import type { StoryEvent } from '@/engine/types'
import type { Lowered } from '../lower/story'
import { nameOf } from '../lower/names'
import { choiceAt, clientsOf, isConditional, placeOf, pointsOf } from './walk'

/** Who is where: nobody speaks, is mentioned or decides in a chat they are not in; only owners call everyone. */
export const checkMembers = (lowered: Lowered): void => {
  const { story, context } = lowered
  const here = new Map(Object.entries(story.chats).map(([id, chat]) => [id, new Set<string>([...chat.members, ...(chat.kind === 'backstage' ? [] : ['me'])])]))
  for (const { event, at } of context.marks.events) {
    const people = here.get(event.chat) ?? new Set<string>()
    if (event.kind === 'members') moveIn(lowered, event, people, at)
    else if (event.from !== 'system' && !people.has(event.from)) absent(lowered, event.from, event.chat, at)
    if (event.kind !== 'message') continue
    for (const who of event.mentions) mentioned(lowered, who, event.from, event.chat, people, at)
  }
  for (const { point } of pointsOf(lowered)) choices(lowered, point, here)
}

/** That the trainee is not in a chat has one cause, so it is told once a chat. */
const absent = ({ context: { report, names, marks } }: Lowered, who: string, chat: string, at: number): void => {
  const key = `away:${chat}`
  if (who === 'me' && marks.ids.has(key)) return
  if (who === 'me') marks.ids.set(key, at)
  report('RQ082', at, { who: nameOf(names, who).zh, chat, id: who })
}

const moveIn = (lowered: Lowered, event: Extract<StoryEvent, { kind: 'members' }>, people: Set<string>, at: number): void => {
  const { context } = lowered
  for (const who of event.joins) {
    if (people.has(who)) context.report('RQ085', at, { who: nameOf(context.names, who).zh, chat: event.chat })
    people.add(who)
  }
  for (const who of event.leaves) {
    if (!people.has(who)) absent(lowered, who, event.chat, at)
    else if (!isConditional(lowered, event)) people.delete(who)
  }
}

const mentioned = (lowered: Lowered, who: string, from: string, chat: string, people: Set<string>, at: number): void => {
  const { context } = lowered
  if (who !== 'all') {
    if (!people.has(who)) context.report('RQ081', at, { who: nameOf(context.names, who).zh, chat })
    return
  }
  const strict = clientsOf(lowered).find(client => client.mentionAll === 'owner')
  if (strict && context.names.chats[chat]?.owner !== from) context.report('RQ070', at, { client: strict.name.zh, who: nameOf(context.names, from).zh, chat })
}

const choices = (lowered: Lowered, point: ReturnType<typeof pointsOf>[number]['point'], here: Map<string, Set<string>>): void => {
  const mine = (chat: string) => here.get(chat)?.has('me') ?? false
  if (!mine(point.chat)) absent(lowered, 'me', point.chat, placeOf(lowered, 'point', point.id))
  for (const choice of point.choices) {
    const at = choiceAt(lowered, point, choice)
    for (const chat of choice.on.chat ?? []) {
      if (!mine(chat)) absent(lowered, 'me', chat, at)
      for (const who of choice.on.mentions ?? []) mentioned(lowered, who, 'me', chat, here.get(chat) ?? new Set(), at)
    }
  }
}
