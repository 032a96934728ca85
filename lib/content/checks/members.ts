import type { StoryEvent } from '@/engine/types'
import type { ClientSpec } from '../clients'
import type { Lowered } from '../lower/story'
import { nameOf } from '../lower/names'
import { choicesOf, clientsFor, isConditional, placeOf, pointsOf, type Point } from './walk'

type Here = Map<string, Set<string>>
type Thing = { at: number; look: (here: Here) => void }

/** Who is where: nobody speaks, is mentioned or decides in a chat they are not in; only owners and admins call everyone. */
export const checkMembers = (lowered: Lowered): void => {
  const { story, context } = lowered
  const here: Here = new Map(Object.entries(story.chats).map(([id, chat]) => [id, new Set<string>([...chat.members, ...(chat.kind === 'backstage' || chat.mine === 'out' ? [] : ['me'])])]))
  const past = (scope: string): boolean => scope.startsWith('history-')
  const things: Thing[] = [
    ...context.marks.events.map(mark => ({ at: past(mark.scope) ? -1 : mark.at, look: (now: Here) => happening(lowered, mark, now) })),
    ...pointsOf(lowered).map(one => ({ at: placeOf(lowered, 'point', one.point.id), look: (now: Here) => deciding(lowered, one, now) })),
  ]
  for (const { look } of things.sort((a, b) => a.at - b.at)) look(here)
}

const inChat = (here: Here, chat: string): Set<string> => here.get(chat) ?? new Set()

const happening = (lowered: Lowered, mark: Lowered['context']['marks']['events'][number], here: Here): void => {
  const { event, at } = mark
  const people = inChat(here, event.chat)
  if (event.kind === 'members') return moveIn(lowered, event, people, at)
  if (event.from !== 'system' && !people.has(event.from)) absent(lowered, event.from, event.chat, at)
  if (event.kind === 'nudge' && !people.has(event.to)) absent(lowered, event.to, event.chat, at)
  if (event.kind === 'message') for (const who of event.mentions) mentioned(lowered, clientsFor(lowered, mark), who, event.from, event.chat, people, at)
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
    if (people.has(who) && (!isConditional(lowered, event) || lowered.story.chats[event.chat]?.members.some(one => one === who))) context.report('RQ085', at, { who: nameOf(context.names, who).zh, chat: event.chat })
    people.add(who)
  }
  for (const who of event.leaves) {
    if (!people.has(who)) absent(lowered, who, event.chat, at)
    else if (!isConditional(lowered, event)) people.delete(who)
  }
}

const mentioned = (lowered: Lowered, clients: ClientSpec[], who: string, from: string, chat: string, people: Set<string>, at: number): void => {
  const { context } = lowered
  if (who !== 'all') {
    if (!people.has(who)) context.report('RQ081', at, { who: nameOf(context.names, who).zh, chat })
    return
  }
  const strict = clients.find(client => client.mentionAll === 'owner')
  if (strict && !leads(lowered, from, chat)) context.report('RQ070', at, { client: strict.name.zh, who: nameOf(context.names, from).zh, chat })
}

/** Whether somebody runs a group, as its owner or an admin. */
export const leads = ({ context }: Lowered, who: string, chat: string): boolean => {
  const group = context.names.chats[chat]
  return group?.owner === who || (group?.admins?.some(one => one === who) ?? false)
}

const deciding = (lowered: Lowered, { point }: Point, here: Here): void => {
  if (!inChat(here, point.chat).has('me')) absent(lowered, 'me', point.chat, placeOf(lowered, 'point', point.id))
  for (const { choice, at, clients } of choicesOf(lowered).filter(one => one.point === point)) {
    const { on } = choice
    for (const chat of [...(on.chat ?? []), ...(on.to ?? [])]) {
      const people = inChat(here, chat)
      if (!people.has('me')) absent(lowered, 'me', chat, at)
      for (const who of on.mentions ?? []) mentioned(lowered, clients, who, 'me', chat, people, at)
      for (const who of on.kind === 'nudge' ? (on.who ?? []) : []) if (!people.has(who)) absent(lowered, who, chat, at)
    }
    if (on.kind === 'invite') for (const chat of on.chat ?? []) for (const who of on.who ?? []) inChat(here, chat).add(who)
    if (on.kind === 'answer-invite' && on.accept && on.target && 'event' in on.target) comeIn(lowered, on.target.event, here)
  }
}

const comeIn = ({ context }: Lowered, id: string, here: Here): void => {
  const invite = context.marks.events.find(({ event }) => event.id === id)?.event
  if (invite?.kind === 'invite') here.get(invite.to)?.add('me')
}
