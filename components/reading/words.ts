import type { Pair } from '@/engine/types'

/** How sure a reading is. */
export type Sureness = 'strong' | 'medium' | 'weak' | 'uncorroborated' | 'contested'
/** One word of a line as the server explains it. `at`: where it begins in its text; `means`: what it does here, and whose reading that is. */
export type Word = { at: number; zh: string; pinyin?: string; en?: string; means?: Pair & { who: Pair; grade: Sureness } }

const patience = 8000 // ms
const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
const isWord = (value: unknown): value is Word => isObject(value) && typeof value.zh === 'string' && typeof value.at === 'number'

/** The words of one event; null where the server cannot be asked or knows no such event. */
export async function fetchWords(attempt: string, event: string, signal: AbortSignal): Promise<Word[] | null> {
  try {
    const answer = await fetch(`/api/attempts/${attempt}/glosses/${event}`, { credentials: 'same-origin', signal: AbortSignal.any ? AbortSignal.any([signal, AbortSignal.timeout(patience)]) : signal })
    const body: unknown = answer.ok ? await answer.json() : null
    return isObject(body) && Array.isArray(body.words) ? body.words.filter(isWord) : null
  } catch {
    return null
  }
}

/** The word that stands at a place of the text, as an index; -1 where none does. */
export const wordAt = (words: Word[], place: number | undefined): number =>
  place === undefined ? -1 : words.findIndex(({ at, zh }) => place >= at && place < at + zh.length)
