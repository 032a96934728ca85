import type { Pair } from '@/engine/types'

/** The lines that are kept, by the ids one attempt knows them under. */
export type Stars = { has: (id: string) => boolean; toggle: (line: { attempt: string; id: string }) => Promise<boolean> }

type Person = { name: Pair; title?: Pair }
/** A kept line as its page shows it. `norms` carry the word of their mark. */
export type KeptLine = Pair & {
  attempt: string
  id: string
  title: Pair
  href: string | null // where its scene can be played
  from: Person | null // null: one says it oneself
  chat: { kind: 'group' | 'private'; name: Pair }
  to: Person[]
  moment?: Pair
  norms: { id: string; name: Pair; mark: 'full' | 'half' | 'none' | 'contested' | 'not-shown' }[]
  feedback: Pair[]
  behind?: Pair
}

export type LinesWords = Record<
  'title' | 'text' | 'count' | 'one' | 'mine' | 'theirs' | 'when' | 'whom' | 'did' | 'behind' | 'group' | 'alone' | 'mention' | 'toYou' | 'untold'
  | 'copy' | 'copied' | 'uncopied' | 'remove' | 'removed' | 'undo' | 'failed' | 'print' | 'scene', string>
