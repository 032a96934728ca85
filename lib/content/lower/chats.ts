import { parseId, type Chat, type StoryEvent } from '@/engine/types'
import type { Tag } from '../blocks'
import type { Book } from '../book'
import type { Report } from '../diagnostics/report'
import type { Front } from '../frontmatter'
import type { FrontChat } from '../front-chats'
import { sayTime } from '../clock'
import type { Context } from './context'
import { events } from './events'
import { person, privateWith, type Names } from './names'

/** The chats of the frontmatter. Without `members` everybody is in, the trainee too; without `me` a chat is backstage, unless they come in later. */
export const readChats = (front: Front, book: Book): Record<string, Chat> => Object.fromEntries(front.chats.map(chat => [chat.id, readChat(front, chat, book)]))

const readChat = (front: Front, chat: FrontChat, book: Book): Chat => {
  const cast = front.cast.map(({ id }) => id)
  const listed = chat.members?.map(({ text }) => text) ?? ['me', ...cast]
  const members = cast.filter(id => listed.includes(id)).map(id => parseId<'cast'>(id))
  const inside = (listed.includes('me') || chat.made) && !chat.out
  return {
    kind: inside || chat.out ? 'group' : 'backstage',
    ...(chat.name ? { name: book.line({ scope: 'chat', who: chat.id }, chat.name, chat.at) } : {}),
    size: chat.size ?? members.length + (inside ? 1 : 0),
    ...(chat.owner ? { owner: somebody(chat.owner.text) } : {}),
    ...(chat.admins.length ? { admins: chat.admins.map(({ text }) => somebody(text)) } : {}),
    members,
    history: [],
    ...(chat.notice ? { notice: book.line({ scope: 'notice', who: chat.id }, chat.notice, chat.at) } : {}),
    ...(chat.pinned ? { pinned: true as const } : {}),
    ...(chat.muted ? { muted: true as const } : {}),
    ...(chat.external ? { external: true as const } : {}),
    ...(chat.out ? { mine: 'out' as const } : chat.made ? { mine: 'made' as const } : {}),
    ...(chat.nicknames.length ? { nicknames: Object.fromEntries(chat.nicknames.map(({ who, name }) => [who.text, name])) } : {}),
  }
}

export const somebody = (id: string) => (id === 'me' ? 'me' : parseId<'cast'>(id))

/** Names in the chats that nobody in the cast has, groups without a name, and sizes too small for their members. */
export const checkChats = (front: Front, names: Names, report: Report): void => {
  for (const chat of front.chats) {
    for (const someone of [...(chat.members ?? []), ...chat.admins, ...chat.nicknames.map(({ who }) => who)]) person(names, someone, true)
    person(names, chat.owner, true)
    sizeFits(names.chats[chat.id], chat, report)
  }
}

const sizeFits = (chat: Chat | undefined, { id, at, size, name, out }: FrontChat, report: Report): void => {
  if (!chat) return
  const members = chat.members.length + (chat.kind === 'group' && !out ? 1 : 0)
  if (size && size < members) report('RQ086', at, { chat: id, members, size })
  if (chat.kind === 'group' && !name) report('RQ011', at, { name: `chats.${id}.name` })
}

/** Whoever shares a chat with the trainee can be written to in private: which chats are there must not tell where to write. */
export const openPrivate = (names: Names, front: Front): void => {
  const shared = Object.values(names.chats).filter(chat => chat.kind === 'group').flatMap(chat => chat.members)
  for (const { id } of front.cast) if (shared.some(member => member === id)) privateWith(names, id)
}

/** `<History chat>`: what stood in a chat before the story starts. */
export const history = (context: Context, tag: Tag): StoryEvent[] => {
  const told = { ...context, scope: `history-${context.chat}`, past: true, day: 0 }
  let at = -Infinity
  return events(told, tag.body).map(placed => {
    const { if: _, after: __, ...event } = placed.event
    if (event.at === undefined) at = at === -Infinity ? -3600 : at + 60
    else {
      const before = event.at >= 0 ? 0 : at
      if (event.at >= 0 || event.at < at) context.report('RQ051', placed.at, { time: sayTime(context.clock, event.at), before: sayTime(context.clock, before) })
      at = event.at
    }
    return { ...event, at }
  })
}
