import type { Pair } from '@/engine/types'

const most = 130 // English words: what the first two decisions hang on has to be among them

/** As much of the briefing as fits under a chat; always at least its first pair. */
export const shortBriefing = (pairs: Pair[]): Pair[] => {
  let words = 0
  return pairs.filter((pair, i) => {
    words += pair.en.split(/\s+/).length
    return i === 0 || words <= most
  })
}
