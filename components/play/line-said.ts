import type { Coach, OpaqueId, View } from '@/engine/types'

export type LineSaid = { id: OpaqueId; zh: string }

/**
 * The line of the decision on which the coach speaks, where it is one that can be kept: the first thing of one's own in what came of it, in words of
 * the story. Typed words have no pinyin, and nothing to learn them from; what was passed on is somebody else's; after a deed that is no line (a chain, a picture), what one says later is not offered in its place.
 */
export const lineSaid = (view: View, { turn, until }: Pick<Coach, 'turn' | 'until'>): LineSaid | null => {
  const mine = view.chats.flatMap((chat) => chat.events).filter((event) => event.from === 'me' && event.turn === turn + 1 && (until === undefined || event.at <= until))
  const [first] = mine.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  return first?.kind === 'message' && first.pinyin && !first.forwarded ? { id: first.id, zh: first.zh } : null
}
