import { parseId } from '../types'
import type { CastId, ChatId, Prose, Seat } from '../types'
import { chatName } from '../view/names'
import type { Show } from '../view/show'
import { retold } from './excerpt'
import { thoughtsIn } from './thoughts'

function chatsOf(show: Show, who: CastId): ChatId[] {
  const { story, state } = show
  const ids = Object.keys(story.chats).map((id) => parseId<'chat'>(id))
  return ids.filter((id) => story.chats[id]?.members.includes(who) || state.chats[id]?.members.includes(who))
}

function chatOf(show: Show, id: ChatId): Seat['chats'][number] {
  const log = show.state.log.filter((event) => event.chat === id && event.seenBy !== 'me')
  return { id: show.opaque('chat', id), name: chatName(show, id), events: retold(show, log).map(({ shown }) => shown) }
}

/** The chairs worth sitting in: of those who thought something, or spoke where the trainee could not hear. */
export function seats(show: Show, prose: Prose): Seat[] {
  const thoughts = thoughtsIn(show, prose, show.state.log)
  return Object.keys(show.story.cast).flatMap((id) => {
    const who = parseId<'cast'>(id)
    const opaque = show.opaque('cast', id)
    const own = thoughts.filter((thought) => thought.who === opaque)
    const chats = chatsOf(show, who).map((chat) => ({ hidden: show.story.chats[chat]?.kind === 'backstage', seat: chatOf(show, chat) })).filter(({ seat }) => seat.events.length > 0)
    return own.length > 0 || chats.some(({ hidden }) => hidden) ? [{ who: opaque, chats: chats.map(({ seat }) => seat), thoughts: own }] : []
  })
}
