import { parseDocument } from 'yaml'
import type { Raw } from './blocks'
import type { Report } from './diagnostics/report'
import type { Words } from './diagnostics/types'
import { entries, flag, list, oneWord, pairOf, scalar, texts, whole, type Field, type Fields, type Text } from './fields'
import { readFrontChats, type FrontChat } from './front-chats'
import { readChannels, readFiles, type FrontChannel, type FrontFile } from './front-phone'
import { levels, type Level } from './types'

export type Person = { id: string; at: number; name: Words; avatar: string; address?: string; title?: Words; rank?: number; zone?: string; cannot: Text[] }
export type Source = { url: string; grade: 'strong' | 'medium' | 'weak' }

/** The frontmatter with places, ids not yet looked up. */
export type Front = {
  at: number
  title: Words
  clients: Text[]
  overlays: Text[]
  starts: Text
  me: Person
  cast: Person[]
  chats: FrontChat[]
  files: FrontFile[]
  channels: FrontChannel[]
  example: boolean // a playground: playable, not in the catalogue
  sources: Source[]
  reviewed: string
  minutes?: number
  level?: Level
  pinyin: Record<string, string>
}

const keys = {
  needed: ['title', 'clients', 'starts', 'overlays', 'me', 'chats', 'cast'],
  optional: ['files', 'channels', 'sources', 'reviewed', 'minutes', 'level', 'pinyin', 'example'],
} as const
const personKeys = { needed: ['name'], optional: ['avatar', 'address', 'title', 'rank', 'zone', 'cannot'] } as const
const sourceKeys = { needed: ['url', 'grade'], optional: [] } as const

/**
 * Reads the frontmatter; `null` when it is missing or not YAML at all.
 * @param spell writes a Chinese name in Latin letters, for names that give no English
 */
export const readFrontmatter = (raw: Raw | null, report: Report, spell: (zh: string) => string): Front | null => {
  if (!raw) {
    report('RQ011', 0, { name: 'title' })
    return null
  }
  const document = parseDocument(raw.text)
  const [broken] = document.errors
  if (broken) {
    report('RQ002', raw.at + broken.pos[0], { reason: broken.message.split('\n')[0]?.replace(/ at line \d+.*$/, '') ?? '' })
    return null
  }
  const fields: Fields = { report, base: raw.at }
  const root = entries(fields, { node: document.contents, at: raw.at, name: '' }, keys)
  const pair = (field: Field | undefined): Words => {
    const read = scalar(fields, field, '中文 | English')
    return read ? pairOf(report, read) : { zh: '', en: '' }
  }
  const minutes = whole(fields, root.get('minutes'))
  const level = readLevel(fields, root.get('level'))
  return {
    at: raw.at,
    title: pair(root.get('title')),
    clients: texts(fields, root.get('clients')),
    overlays: texts(fields, root.get('overlays')),
    starts: scalar(fields, root.get('starts'), '2026-03-10 10:00 Asia/Shanghai') ?? { text: '', at: raw.at },
    me: readPerson(fields, 'me', root.get('me'), spell),
    cast: people(fields, root.get('cast'), spell),
    chats: readFrontChats(fields, root.get('chats')),
    files: readFiles(fields, root.get('files')),
    channels: readChannels(fields, root.get('channels')),
    example: flag(fields, root.get('example')),
    sources: list(fields, root.get('sources')).flatMap(field => readSource(fields, field)),
    reviewed: scalar(fields, root.get('reviewed'))?.text ?? '',
    ...(minutes ? { minutes } : {}),
    ...(level ? { level } : {}),
    pinyin: readings(fields, root.get('pinyin')),
  }
}

const readLevel = (fields: Fields, field: Field | undefined): Level | null => {
  const read = scalar(fields, field, '1, 2, 3')
  const level = levels.find(one => String(one) === read?.text)
  if (read && !level) fields.report('RQ019', read.at, { value: read.text, name: 'level', wanted: '1, 2, 3' })
  return level ?? null
}

const people = (fields: Fields, field: Field | undefined, spell: (zh: string) => string): Person[] =>
  field ? [...entries(fields, field, null)].map(([id, person]) => readPerson(fields, id, person, spell)) : []

const readPerson = (fields: Fields, id: string, field: Field | undefined, spell: (zh: string) => string): Person => {
  const read = field ? entries(fields, field, personKeys) : new Map<string, Field>()
  const name = scalar(fields, read.get('name'), '中文 | English')
  const title = scalar(fields, read.get('title'), '中文 | English')
  const address = scalar(fields, read.get('address'))
  const rank = whole(fields, read.get('rank'))
  const zone = scalar(fields, read.get('zone'))
  return {
    id,
    at: field?.at ?? fields.base,
    name: name ? pairOf(fields.report, name, spell) : { zh: id, en: id },
    avatar: scalar(fields, read.get('avatar'))?.text ?? id,
    ...(address ? { address: address.text } : {}),
    ...(title ? { title: pairOf(fields.report, title) } : {}),
    ...(rank ? { rank } : {}),
    ...(zone ? { zone: zone.text } : {}),
    cannot: texts(fields, read.get('cannot')),
  }
}

const readSource = (fields: Fields, field: Field): Source[] => {
  const read = entries(fields, field, sourceKeys)
  const url = scalar(fields, read.get('url'))
  const grade = oneWord(fields, read.get('grade'), ['strong', 'medium', 'weak'])
  return url && grade ? [{ url: url.text, grade }] : []
}

const readings = (fields: Fields, field: Field | undefined): Record<string, string> =>
  field ? Object.fromEntries([...entries(fields, field, null)].map(([word, reading]) => [word, scalar(fields, reading)?.text ?? ''])) : {}
