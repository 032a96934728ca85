import type { Words } from './diagnostics/types'
import { entries, flag, oneWord, pairOf, scalar, texts, whole, type Field, type Fields, type Text } from './fields'

export type FrontChat = {
  id: string
  at: number
  name?: Words
  size?: number
  owner?: Text
  admins: Text[]
  members?: Text[]
  notice?: Words
  pinned: boolean
  muted: boolean
  external: boolean
  out: boolean // the trainee is not in it yet
  made: boolean // there is none until the trainee starts it
  nicknames: { who: Text; name: string }[]
}

const keys = { needed: [], optional: ['name', 'size', 'owner', 'admins', 'members', 'notice', 'pinned', 'muted', 'external', 'mine', 'nicknames'] } as const

/** The chats of the frontmatter, ids not yet looked up. */
export const readFrontChats = (fields: Fields, field: Field | undefined): FrontChat[] =>
  field ? [...entries(fields, field, null)].map(([id, chat]) => readChat(fields, id, chat)) : []

const readChat = (fields: Fields, id: string, chat: Field): FrontChat => {
  const read = entries(fields, chat, keys)
  const pair = (key: string): Words | null => {
    const text = scalar(fields, read.get(key), '中文 | English')
    return text && pairOf(fields.report, text)
  }
  const [name, notice] = [pair('name'), pair('notice')]
  const size = whole(fields, read.get('size'))
  const owner = scalar(fields, read.get('owner'))
  const called = read.get('nicknames')
  const mine = oneWord(fields, read.get('mine'), ['out', 'made'])
  return {
    id,
    at: chat.at,
    ...(name ? { name } : {}),
    ...(size ? { size } : {}),
    ...(owner ? { owner } : {}),
    admins: texts(fields, read.get('admins')),
    ...(read.has('members') ? { members: texts(fields, read.get('members')) } : {}),
    ...(notice ? { notice } : {}),
    pinned: flag(fields, read.get('pinned')),
    muted: flag(fields, read.get('muted')),
    external: flag(fields, read.get('external')),
    out: mine === 'out',
    made: mine === 'made',
    nicknames: called ? [...entries(fields, called, null)].map(([who, nick]) => ({ who: { text: who, at: nick.at }, name: scalar(fields, nick)?.text ?? who })) : [],
  }
}
