import { chatName } from '../view/chats'
import { recallsIn, viewEvent } from '../view/events'
import type { Show } from '../view/events'
import type { DebriefPoint, Logged, ViewEvent } from '../types'
import { visible } from '../world'

/** Events of several chats in one list, each with the chat it stood in. `show` is the state in which they are seen. */
export function mixed(show: Show, log: Logged[]): ViewEvent[] {
  const recalls = recallsIn(show)
  return log.flatMap((event) => {
    const shown = visible(show.story, event) ? viewEvent(show, event, recalls) : null
    return shown ? [{ ...shown, chat: show.opaque('chat', event.chat) }] : []
  })
}

/** The names of the chats these events stood in, by opaque id. */
export function namesOf(show: Show, log: Logged[]): DebriefPoint['chats'] {
  const chats = new Set(log.filter((event) => visible(show.story, event)).map((event) => event.chat))
  return Object.fromEntries([...chats].map((chat) => [show.opaque('chat', chat), chatName(show, chat)]))
}
