import { readdirSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Client, Pair } from '@/engine/types'
import { attempt, date, grade, id, pair, pairText, readYaml, stop, type OnDataError } from './yaml'

const move = z.enum(['say', 'wait', 'open-packet', 'send-packet', 'sticker', 'chain', 'mute', 'pick'])
const count = z.number().int().nonnegative()

/** Every fact a client file may state. Durations in seconds, money in cents. A new fact is one line here. */
const facts = {
  moves: z.array(move),
  'mention-all': z.enum(['owner', 'everyone']),
  'typing-cue': z.enum(['none', 'private', 'everywhere']),
  'read-marks': z.boolean(),
  reactions: z.boolean(),
  'scheduled-send': z.boolean(),
  'recall-within': count,
  'recall-file-within': count,
  'recall-others': z.boolean(),
  edit: z.boolean(),
  'packet-min-cents': count,
  'packet-max-share-cents': count,
  'packet-max-shares': count,
  'packet-refund-after': count,
  'packet-recall': z.boolean(),
  'packet-takers-public': z.boolean(),
  'group-size': count,
  'join-consent-above': count,
  'join-verified-above': count,
  'join-code-up-to': count,
  'join-code-days': count,
  admins: count,
  'notice-by': z.enum(['owner', 'everyone']),
  'pin-for-all': z.boolean(),
  'history-for-newcomers': z.boolean(),
  'leave-notice': z.enum(['none', 'owner', 'everyone']),
  'mute-visible': z.boolean(),
  'voice-seconds': count,
  'nudge-undo-within': count,
  'message-clock': z.enum(['sparse', 'every']),
}
const factSet = z.object(facts)
export type ClientFacts = z.output<typeof factSet>

const words = [
  'joined-by', 'joined-by-me', 'joined-me', 'joined-code', 'left', 'removed', 'removed-me', 'recalled', 'recalled-mine',
  'packet-greeting', 'packet-taken-mine', 'packet-took', 'packet-took-mine', 'packet-gone', 'packet-expired', 'packet-refund', 'packet-best',
  'wallet-cannot', 'wallet-cannot-send', 'nudged', 'nudged-me', 'nudged-mine', 'notice', 'notice-all', 'renamed', 'muted', 'mentioned',
  'unread', 'typing', 'chain', 'sticker', 'packet', 'file', 'link',
] as const
export type ClientWord = (typeof words)[number]

const factRow = z.strictObject({
  key: z.enum(Object.keys(facts)),
  value: z.unknown(),
  says: pair,
  rows: z.array(z.string()),
  'as-of': date,
  grade,
  sure: z.number().int().min(0).max(100),
  sources: z.array(z.url()),
})

const shape = z
  .strictObject({ id, name: pair, reviewed: date, facts: z.array(factRow), words: z.record(z.enum(words), pairText) })
  .transform((file, context) => {
    const stated = new Set<string>()
    file.facts.forEach((fact, index) => {
      if (stated.has(fact.key)) context.addIssue({ code: 'custom', path: ['facts', index, 'key'], message: `${fact.key} is stated twice` })
      stated.add(fact.key)
    })
    const values = factSet.safeParse(Object.fromEntries(file.facts.map((fact) => [fact.key, fact.value])))
    if (values.success) return { ...file, values: values.data }
    for (const issue of values.error.issues) {
      const row = file.facts.findIndex((fact) => fact.key === issue.path[0])
      const where = row < 0 ? ['facts'] : ['facts', row, 'value']
      context.addIssue({ code: 'custom', path: where, message: row < 0 ? `no fact ${String(issue.path[0])}` : issue.message })
    }
    return z.NEVER
  })

export type ClientFact = { key: keyof ClientFacts; says: Pair; rows: string[]; asOf: string; grade: z.output<typeof grade>; sure: number; sources: string[] }
/** One simulated client: what the engine copies into a story, all facts by key, the words of its system lines, and where each fact is from. */
export type ClientSpec = Client & { id: string; name: Pair; reviewed: string; all: ClientFacts; words: Record<ClientWord, Pair>; facts: ClientFact[] }

/**
 * @param file a file of `content/clients`
 * @throws DataError
 */
export function readClient(file: string): ClientSpec {
  const { values, ...parsed } = readYaml(file, shape)
  return {
    id: parsed.id,
    name: parsed.name,
    reviewed: parsed.reviewed,
    all: values,
    words: parsed.words,
    facts: parsed.facts.map(({ 'as-of': asOf, key, says, rows, grade, sure, sources }) => ({ key: factKey.parse(key), says, rows, asOf, grade, sure, sources })),
    moves: values.moves,
    mentionAll: values['mention-all'],
    typingCue: values['typing-cue'],
    readMarks: values['read-marks'],
    reactions: values.reactions,
    scheduledSend: values['scheduled-send'],
    recallWithin: values['recall-within'],
    packet: {
      minCents: values['packet-min-cents'],
      maxShareCents: values['packet-max-share-cents'],
      maxShares: values['packet-max-shares'],
      refundAfter: values['packet-refund-after'],
    },
  }
}
const factKey = factSet.keyof()

/** All clients under a content folder, by id. */
export function loadClients(content: string, onError: OnDataError = stop): Record<string, ClientSpec> {
  const folder = path.join(content, 'clients')
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml')).sort()
  const clients = files.flatMap((name) => attempt(onError, () => readClient(path.join(folder, name))) ?? [])
  return Object.fromEntries(clients.map((client) => [client.id, client]))
}

/** Only what the engine reads of a client: the copy that is hashed with the story. */
export const engineClient = (spec: ClientSpec): Client => ({
  moves: spec.moves,
  mentionAll: spec.mentionAll,
  typingCue: spec.typingCue,
  readMarks: spec.readMarks,
  reactions: spec.reactions,
  scheduledSend: spec.scheduledSend,
  recallWithin: spec.recallWithin,
  packet: spec.packet,
})

/** A client's word with its names put in: `{who}` and the like. */
export function fillWords(word: Pair, names: Record<string, string | Pair>): Pair {
  const put = (text: string, language: 'zh' | 'en'): string =>
    text.replace(/\{(\w+)\}/g, (whole, key: string) => {
      const name = names[key]
      return name === undefined ? whole : typeof name === 'string' ? name : name[language]
    })
  return { zh: put(word.zh, 'zh'), en: put(word.en, 'en') }
}
