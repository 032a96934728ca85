import { readdirSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import type { Client, Pair } from '@/engine/types'
import { facts, factSet, type ClientFacts } from './client-facts'
import { wordSet, type ClientWords } from './client-words'
import { attempt, DataError, date, grade, id, pair, pairText, readYaml, stop, type OnDataError } from './yaml'

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
  .strictObject({ id, name: pair, reviewed: date, facts: z.array(factRow), words: wordSet, labels: z.record(z.string(), pairText).default({}) })
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
type EngineFacts = Omit<Client, 'words'> // its words are lines of a story, with ids of their own there
/** One simulated client: what the engine copies into a story, all facts by key, the words of its system lines, what its screen calls otherwise, and where each fact is from. */
export type ClientSpec = EngineFacts & { id: string; name: Pair; reviewed: string; all: ClientFacts; words: ClientWords; labels: Record<string, Pair>; facts: ClientFact[] }

/**
 * @param file a `client.yaml` in a folder of `content/clients` that bears the client's id
 * @throws DataError
 */
export function readClient(file: string): ClientSpec {
  const { values, ...parsed } = readYaml(file, shape)
  if (parsed.id !== path.basename(path.dirname(file))) throw new DataError([{ file, line: 1, column: 1, message: `id: wants the name of its folder, not ${parsed.id}` }])
  return {
    id: parsed.id,
    name: parsed.name,
    reviewed: parsed.reviewed,
    all: values,
    words: parsed.words,
    labels: parsed.labels,
    facts: parsed.facts.map(({ 'as-of': asOf, key, says, rows, grade, sure, sources }) => ({ key: factKey.parse(key), says, rows, asOf, grade, sure, sources })),
    ...engineFacts(values),
  }
}
const factKey = factSet.keyof()

/** The folders of all clients under a content folder, sorted. */
export function clientFolders(content: string): string[] {
  const clients = path.join(content, 'clients')
  return readdirSync(clients, { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => path.join(clients, name)).sort()
}

/** All clients under a content folder, by id. */
export function loadClients(content: string, onError: OnDataError = stop): Record<string, ClientSpec> {
  const clients = clientFolders(content).flatMap((folder) => attempt(onError, () => readClient(path.join(folder, 'client.yaml'))) ?? [])
  return Object.fromEntries(clients.map((client) => [client.id, client]))
}

/** What the engine reads of a client's facts. */
export const engineFacts = (all: ClientFacts): EngineFacts => ({
  moves: all.moves,
  mentionAll: all['mention-all'],
  typingCue: all['typing-cue'],
  readMarks: all['read-marks'],
  reactions: all.reactions,
  scheduledSend: all['scheduled-send'],
  recallWithin: all['recall-within'],
  recallFileWithin: all['recall-file-within'],
  recallOthers: all['recall-others'],
  nudgeUndoWithin: all['nudge-undo-within'],
  voiceSeconds: all['voice-seconds'],
  noticeBy: all['notice-by'],
  pinForAll: all['pin-for-all'],
  historyForNewcomers: all['history-for-newcomers'],
  leaveNotice: all['leave-notice'],
  groupSize: all['group-size'],
  receipts: all.receipts,
  readDetail: all['read-detail'],
  ownPacket: all['own-packet'],
  nicknames: all.nicknames,
  externalLabel: all['external-label'],
  editWithin: all['edit-within'],
  threads: all.threads,
  buzz: all.buzz,
  buzzStrengths: all['buzz-strengths'],
  buzzAgainAfter: all['buzz-again-after'],
  buzzQuota: all['buzz-quota'],
  fold: all.fold,
  status: all.status,
  inviteBy: all['invite-by'],
  restrictedSharing: all['restricted-sharing'],
  call: all.call,
  sideGroupLeast: all['side-group-least'],
  packet: {
    minCents: all['packet-min-cents'],
    maxShareCents: all['packet-max-share-cents'],
    maxShares: all['packet-max-shares'],
    refundAfter: all['packet-refund-after'],
  },
})
