/** First attempts that are counted together or not at all: so many different people's. */
export const batchOf = 5
/** A batch leaves the numbers when fewer of its people are still in the organisation. */
export const leastHere = 3
/** Under so many encounters a share says more about chance than about a norm. */
export const leastMet = 10

/** How often something was met, and how often misread: whole batches' worth. */
export type Tally = { met: number; misread: number }

const parts = { quarter: 25, third: 33, half: 50, 'two-thirds': 67, 'three-quarters': 75 }
export type Part = keyof typeof parts
/**
 * What is shown of a tally. `share`: per cent, a multiple of 5 from 15 to 85; what is nearer to the ends is a word, so that nobody reads in it that all or none did.
 * `about`: in quarters or thirds, where a closer figure would let a hidden neighbour be worked out. `few`: too few. `withheld`: a total that would tell on its parts. `none`: nothing was met.
 */
export type Shown = { as: 'share'; percent: number } | { as: 'about'; part: Part } | { as: 'hardly-any' | 'nearly-all' | 'few' | 'withheld' | 'none' }

/** One cell as it may be shown by itself. */
export function shownOf({ met, misread }: Tally): Shown {
  if (met === 0) return { as: 'none' }
  if (met < leastMet) return { as: 'few' }
  const percent = Math.round((20 * misread) / met) * 5
  if (percent <= 10 || misread <= 1) return { as: 'hardly-any' }
  return percent >= 90 || met - misread <= 1 ? { as: 'nearly-all' } : { as: 'share', percent }
}

/** A total in words: in quarters, or in thirds. */
export const inQuarters = (tally: Tally): Shown => inWords(tally, ['quarter', 'half', 'three-quarters'])
export const inThirds = (tally: Tally): Shown => inWords(tally, ['third', 'two-thirds'])

function inWords({ met, misread }: Tally, words: Part[]): Shown {
  if (met < leastMet) return shownOf({ met, misread })
  const nearest = Math.round(((words.length + 1) * misread) / met)
  const part = words[nearest - 1]
  return part ? { as: 'about', part } : { as: nearest === 0 ? 'hardly-any' : 'nearly-all' }
}

/** Per cent for whoever sorts or speaks of it; null where nothing is told. */
export function percentOf(shown: Shown): number | null {
  switch (shown.as) {
    case 'share': return shown.percent
    case 'about': return parts[shown.part]
    case 'hardly-any': return 5
    case 'nearly-all': return 95
    case 'few': case 'withheld': case 'none': return null
  }
}
