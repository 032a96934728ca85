import { pairOf } from '../text/pair'
import type { ChatId, Pair } from '../types'
import { partner } from '../world'
import type { Show } from './show'

/** A chat's name; a private one has its person's. */
export function chatName(show: Show, id: ChatId): Pair {
  const chat = show.story.chats[id]
  const person = partner(show.story, id)
  const line = chat?.name ?? (person && show.story.cast[person]?.name)
  return line ? pairOf(show.text, line) : { zh: '', en: '' }
}
