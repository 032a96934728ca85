import { allChats } from '../chats'
import { parseId } from '../types'
import type { CastId, ChatId, Logged, Prose, Seat } from '../types'
import { chatName } from '../view/names'
import type { Show } from '../view/show'
import { clientOf } from '../world'
import { retold } from './excerpt'
import { thoughtsIn } from './thoughts'

function chatsOf(show: Show, who: CastId): ChatId[] {
  return allChats(show).flatMap(({ id, chat }) => (chat.members.includes(who) || show.state.chats[id]?.members.includes(who) ? [id] : []))
}

// Where only the owner is told who left, it is told in no other chair.
function toldOf(show: Show, event: Logged, who: CastId): boolean {
  if (event.seenBy === 'me') return false
  const gone = event.kind === 'members' && event.leaves.includes('me')
  return !gone || clientOf(show.story, show.setting).leaveNotice !== 'owner' || show.story.chats[event.chat]?.owner === who
}

function chatOf(show: Show, id: ChatId, who: CastId): Seat['chats'][number] {
  const log = show.state.log.filter((event) => event.chat === id && toldOf(show, event, who))
  return { id: show.opaque('chat', id), name: chatName(show, id), events: retold(show, log).map(({ shown }) => shown) }
}

const unheard = ({ story, state }: Show, id: ChatId): boolean => story.chats[id]?.kind === 'backstage' || state.log.some((event) => event.chat === id && event.out)

/** The chairs worth sitting in: of those who thought something, or spoke where the trainee could not hear. */
export function seats(show: Show, prose: Prose): Seat[] {
  const thoughts = thoughtsIn(show, prose, show.state.log)
  return Object.keys(show.story.cast).flatMap((id) => {
    const who = parseId<'cast'>(id)
    const opaque = show.opaque('cast', id)
    const own = thoughts.filter((thought) => thought.who === opaque)
    const chats = chatsOf(show, who).map((chat) => ({ hidden: unheard(show, chat), seat: chatOf(show, chat, who) })).filter(({ seat }) => seat.events.length > 0)
    return own.length > 0 || chats.some(({ hidden }) => hidden) ? [{ who: opaque, chats: chats.map(({ seat }) => seat), thoughts: own }] : []
  })
}
