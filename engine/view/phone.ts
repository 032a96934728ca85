import { pairOf } from '../text/pair'
import { localTime } from '../time'
import { parseId } from '../types'
import type { View } from '../types'
import { clientOf, reactionsOf } from '../world'
import type { Show } from './show'

/** What lies on the phone besides the chats: files, other ways to ask, signs to set under a message, and what is not sent yet. */
export function viewPhone(show: Show): Pick<View, 'stickers' | 'files' | 'channels' | 'reactionSet' | 'scheduled'> {
  const { story, state, setting, opaque } = show
  const pair = (line: Parameters<typeof pairOf>[1]) => pairOf(show.text, line)
  const files = Object.entries(story.files ?? {}).map(([id, { shape, name, note }]) => ({ id: opaque('file', id), shape, ...pair(name), ...(note && { note: pair(note) }) }))
  const channels = Object.entries(story.contacts ?? {}).map(([id, { way, name }]) => ({ id: opaque('channel', id), way, ...pair(name) }))
  const signs = clientOf(story, setting).reactions ? reactionsOf(story) : []
  const scheduled = state.queued.flatMap((event) => (event.from === 'me' && event.kind === 'message' ? [{ chat: opaque('chat', event.chat), at: localTime(story, event.at), zh: event.text.zh }] : []))
  return {
    stickers: Object.entries(story.stickers).map(([sticker, line]) => ({ id: sticker, ...pair(line) })),
    ...(files.length > 0 && { files }),
    ...(channels.length > 0 && { channels }),
    ...(signs.length > 0 && { reactionSet: signs.map((id) => ({ id, ...pair(story.stickers[parseId<'sticker'>(id)] ?? { zh: '' }) })) }),
    ...(scheduled.length > 0 && { scheduled }),
  }
}
