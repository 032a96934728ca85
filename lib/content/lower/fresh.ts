import type { Block } from '../blocks'
import type { Context } from './context'
import { checkChats, readChats } from './chats'
import { claim } from './ids'
import { readNames } from './names'
import { readTargets } from './targets'

type Given = Pick<Context, 'env' | 'report' | 'source' | 'front' | 'clock' | 'book'> & { body: Block[] }

/** What lowering begins with. `null` when no client is known: then there are no grey lines to write. */
export const freshContext = ({ env, report, source, front, clock, book, body }: Given): Context | null => {
  const marks: Context['marks'] = { ids: new Map(), conds: [], events: [], spoken: [], untils: [] }
  for (const { text, at } of front.clients) if (!env.clients[text]) report('RQ024', at, { id: text, known: Object.keys(env.clients).join(', ') })
  for (const { text, at } of front.overlays) if (!env.overlays[text]) report('RQ025', at, { id: text, known: Object.keys(env.overlays).join(', ') })
  const client = front.clients.flatMap(({ text }) => env.clients[text] ?? [])[0]
  if (!client) return null
  for (const { id, at } of [...front.cast, ...front.chats]) claim({ report, marks, source }, 'name', { text: id, at })
  const chats = readChats(front, book)
  const names = readNames(front, chats, { zh: '所有人', en: 'all' }, report)
  checkChats(front, names, report)
  return {
    env, report, source, front, clock, book, names, client, chats, marks,
    prose: { points: {}, feedback: {}, subtext: {} },
    rubric: { points: {}, choices: {} },
    house: {},
    seeds: new Map(),
    targets: readTargets(body),
    scope: 'start',
    day: 0,
    chat: front.chats[0]?.id ?? '',
    past: false,
    given: [],
    inside: [],
  }
}
