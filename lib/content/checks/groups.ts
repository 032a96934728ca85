import type { StoryEvent } from '@/engine/types'
import type { Lowered } from '../lower/story'
import { nameOf } from '../lower/names'
import { choicesOf, clientsFor, clientsOf, patternsOf } from './walk'

type Mark = Lowered['context']['marks']['events'][number]

/** What a group can be and how people come into it, as each client has it. */
export const checkGroups = (lowered: Lowered): void => {
  limits(lowered)
  for (const mark of lowered.context.marks.events) if (mark.event.kind === 'members') comingIn(lowered, mark, mark.event)
  reachingBack(lowered)
  strangers(lowered)
}

const limits = (lowered: Lowered): void => {
  const { front, report, names } = lowered.context
  for (const { id, at } of front.chats) {
    const chat = names.chats[id]
    if (!chat) continue
    for (const { name, all } of clientsOf(lowered)) {
      if (chat.size > all['group-size']) report('RQ096', at, { chat: id, size: chat.size, client: name.zh, limit: all['group-size'] })
      if ((chat.admins?.length ?? 0) > all.admins) report('RQ099', at, { count: chat.admins?.length ?? 0, client: name.zh, limit: all.admins })
      if (chat.external && !all['external-label']) report('RQ107', at, { client: name.zh })
    }
  }
}

/** A code works up to a size; above another nobody is pulled in without having accepted. */
const comingIn = (lowered: Lowered, mark: Mark, event: Extract<StoryEvent, { kind: 'members' }>): void => {
  const { story, context } = lowered
  const size = story.chats[event.chat]?.size ?? 0
  const byCode = context.marks.ids.has(`code:${event.id}`)
  for (const { name, all } of clientsFor(lowered, mark)) {
    if (byCode && size > all['join-code-up-to']) context.report('RQ097', mark.at, { size, client: name.zh, limit: all['join-code-up-to'] })
    if (!byCode && event.joins.includes('me') && size > all['join-consent-above']) context.report('RQ098', mark.at, { size, client: name.zh, limit: all['join-consent-above'] })
  }
}

/** Whoever came in later does not see what was said before, where the client keeps it from them. */
const reachingBack = (lowered: Lowered): void => {
  const { marks, report, names } = lowered.context
  const order = new Map(marks.events.map(({ event }, index) => [String(event.id), index]))
  const came = new Map<string, number>()
  for (const mark of marks.events) {
    const { event, at } = mark
    const index = order.get(event.id) ?? 0
    if (event.kind === 'members') for (const who of event.joins) came.set(`${event.chat} ${who}`, index)
    const of = event.kind === 'message' ? event.quotes : event.kind === 'reaction' || event.kind === 'pinned' ? event.of : undefined
    const since = came.get(`${event.chat} ${event.from}`)
    const before = of && 'event' in of && since !== undefined && (order.get(of.event) ?? since) < since
    const blind = clientsFor(lowered, mark).find(({ all }) => !all['history-for-newcomers'])
    if (before && blind) report('RQ094', at, { who: nameOf(names, event.from).zh, client: blind.name.zh })
  }
  for (const { choice, at, clients } of choicesOf(lowered)) {
    const blind = clients.find(({ all }) => !all['history-for-newcomers'])
    for (const ref of patternsOf(choice).flatMap(on => [on.target, on.quotes])) {
      const event = ref && 'event' in ref ? marks.events.find(mark => mark.event.id === ref.event)?.event : undefined
      const since = event && came.get(`${event.chat} me`)
      if (blind && event && since !== undefined && (order.get(event.id) ?? since) < since) report('RQ094', at, { who: names.me.zh, client: blind.name.zh })
    }
  }
}

/** Only contacts write in private; where the client has a directory, everybody of the firm. */
const strangers = (lowered: Lowered): void => {
  const { marks, report, names } = lowered.context
  const shared = new Set(Object.values(names.chats).filter(({ kind }) => kind === 'group').flatMap(({ members }) => members.map(String)))
  for (const { event } of marks.events) if (event.kind === 'members' && names.chats[event.chat]?.kind === 'group') event.joins.forEach(who => shared.add(who))
  for (const mark of marks.events) {
    const { event, at, scope } = mark
    if (names.chats[event.chat]?.kind !== 'private' || event.from === 'me' || event.from === 'system' || shared.has(event.from)) continue
    const known = scope.startsWith('history-') || marks.events.some(other => other.scope === `history-${event.chat}`)
    const strict = clientsFor(lowered, mark).find(({ all }) => !all.directory)
    if (!known && strict) report('RQ108', at, { who: nameOf(names, event.from).zh, client: strict.name.zh })
  }
}
