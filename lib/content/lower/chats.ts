import { parseId, type Chat, type StoryEvent } from '@/engine/types'
import type { Tag } from '../blocks'
import type { Book } from '../book'
import type { Report } from '../diagnostics/report'
import type { Front, FrontChat } from '../frontmatter'
import { sayTime } from '../clock'
import type { Context } from './context'
import { events } from './events'
import { person, privateWith, type Names } from './names'

/** The chats of the frontmatter. Without `members` everybody is in, the trainee too; without `me` a chat is backstage. */
export const readChats = (front: Front, book: Book): Record<string, Chat> => {
  const cast = front.cast.map(({ id }) => id)
  return Object.fromEntries(
    front.chats.map(chat => {
      const listed = chat.members?.map(({ text }) => text) ?? ['me', ...cast]
      const members = cast.filter(id => listed.includes(id)).map(id => parseId<'cast'>(id))
      const mine = listed.includes('me')
      const people = members.length + (mine ? 1 : 0)
      const read: Chat = {
        kind: mine ? 'group' : 'backstage',
        ...(chat.name ? { name: book.line({ scope: 'chat', who: chat.id }, chat.name, chat.at) } : {}),
        size: chat.size ?? people,
        ...(chat.owner ? { owner: chat.owner.text === 'me' ? 'me' : parseId<'cast'>(chat.owner.text) } : {}),
        members,
        history: [],
      }
      return [chat.id, read]
    }),
  )
}

/** Names in the chats that nobody in the cast has, groups without a name, and sizes too small for their members. */
export const checkChats = (front: Front, names: Names, report: Report): void => {
  for (const chat of front.chats) {
    for (const member of chat.members ?? []) person(names, member, true)
    person(names, chat.owner, true)
    sizeFits(names.chats[chat.id], chat, report)
  }
}

const sizeFits = (chat: Chat | undefined, { id, at, size, name }: FrontChat, report: Report): void => {
  if (!chat) return
  const members = chat.members.length + (chat.kind === 'group' ? 1 : 0)
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
