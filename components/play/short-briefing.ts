import type { Pair } from '@/engine/types'

const most = 25 // English words before the first message may be answered

/** As much of the briefing as can be read in a few seconds; always at least its first pair. */
export const shortBriefing = (pairs: Pair[]): Pair[] => {
  let words = 0
  return pairs.filter((pair, i) => {
    words += pair.en.split(/\s+/).length
    return i === 0 || words <= most
  })
}
