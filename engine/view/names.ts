import { chatOf } from '../chats'
import { pairOf } from '../text/pair'
import type { ChatId, Pair } from '../types'
import { partner } from '../world'
import type { Show } from './show'

const joined = (names: Pair[]): Pair => ({ zh: names.map(({ zh }) => zh).join('、'), en: names.map(({ zh, en }) => en || zh).join(', ') })

/** A chat's name as it stands; a private one has its person's, a group that was never given one those of its people. */
export function chatName(show: Show, id: ChatId): Pair {
  const { story, state, text } = show
  const person = partner(story, id)
  const line = state.chats[id]?.name ?? chatOf(show, id)?.name ?? (person && story.cast[person]?.name)
  if (line) return pairOf(text, line)
  const people = state.chats[id]?.members.flatMap((who) => story.cast[who]?.name ?? []) ?? []
  return joined(people.map((name) => pairOf(text, name)))
}
