import type { Chat } from '@/engine/types'
import { parseId } from '@/engine/types'
import type { Raw } from '../blocks'
import type { Report } from '../diagnostics/report'
import type { Words } from '../diagnostics/types'
import type { Front } from '../frontmatter'

/** Who and what is there, by id. */
export type Names = { cast: Map<string, Words>; me: Words; chats: Record<string, Chat>; report: Report; everyone: Words }

export const readNames = (front: Front, chats: Record<string, Chat>, everyone: Words, report: Report): Names => ({
  cast: new Map(front.cast.map(person => [person.id, person.name])),
  me: front.me.name,
  chats,
  everyone,
  report,
})

export const nameOf = (names: Names, id: string): Words => (id === 'me' ? names.me : (names.cast.get(id) ?? { zh: id, en: id }))

/** A person of the cast, or `me` where that is allowed. */
export const person = (names: Names, raw: Raw | undefined, me: boolean): string | null => {
  if (!raw) return null
  if (names.cast.has(raw.text) || (me && raw.text === 'me')) return raw.text
  names.report('RQ021', raw.at, { id: raw.text, known: [...(me ? ['me'] : []), ...names.cast.keys()].join(', ') })
  return null
}

/** A chat by its id, or the private chat with a person by theirs. */
export const chatOf = (names: Names, raw: Raw): string | null => {
  if (names.chats[raw.text]) return raw.text
  if (names.cast.has(raw.text)) return privateWith(names, raw.text)
  const known = [...Object.keys(names.chats), ...[...names.cast.keys()].filter(id => !names.chats[id])]
  names.report('RQ022', raw.at, { id: raw.text, known: known.join(', ') })
  return null
}

export const privateWith = (names: Names, id: string): string => {
  names.chats[id] ??= { kind: 'private', size: 2, members: [parseId<'cast'>(id)], history: [] }
  return id
}

/** Where `who > to` goes: a chat, the trainee's private chat, or two people among themselves. */
export const between = (names: Names, who: string, to: Raw): string | null => {
  if (to.text === 'me' && who !== 'me') return privateWith(names, who)
  if (who === 'me' || names.chats[to.text]?.kind === 'group' || names.chats[to.text]?.kind === 'backstage' || !names.cast.has(to.text)) return chatOf(names, to)
  const pair = [who, to.text].sort()
  const id = pair.join('+')
  names.chats[id] ??= { kind: 'backstage', size: 2, members: pair.map(name => parseId<'cast'>(name)), history: [] }
  return id
}

const mention = /@([a-z][\w-]*)/g

/** `@id` becomes `@name`; any other `@…` stays as it is. */
export const withMentions = (names: Names, words: Words): Words & { mentions: string[] } => {
  const mentions = new Set<string>()
  const put = (text: string, language: 'zh' | 'en') =>
    text.replace(mention, (whole, id: string) => {
      if (id !== 'all' && id !== 'me' && !names.cast.has(id)) return whole
      mentions.add(id)
      return `@${(id === 'all' ? names.everyone : nameOf(names, id))[language]}`
    })
  const zh = put(words.zh, 'zh')
  return { zh, en: put(words.en, 'en'), mentions: [...mentions] }
}
