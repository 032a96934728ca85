import type { Shown } from '@/lib/insights'
import { sayCell } from './say'
import type { Voice } from './words'

// A hidden cell is hatched; its word stands on paper.
const isHidden = ({ as }: Shown) => as === 'few' || as === 'withheld'
// Five washes of ink, by what is shown: the number in the cell says the same.
const washes = [[15, 'bg-h1 text-ink'], [30, 'bg-h2 text-ink'], [45, 'bg-h3 text-on-h3'], [55, 'bg-h4 text-on-h4'], [101, 'bg-h5 text-paper']] as const
const hatched = 'border border-rule bg-[repeating-linear-gradient(135deg,transparent_0_6px,var(--rule)_6px_7px)] text-ink-2'

const percent = (shown: Shown) => (shown.as === 'share' ? shown.percent : shown.as === 'hardly-any' ? 0 : shown.as === 'nearly-all' ? 100 : null)

/** One cell of the heat map: a number or a word on its wash, hatched where it is hidden. */
export function HeatCell({ shown, voice }: { shown: Shown; voice: Voice }) {
  const share = percent(shown)
  const look = share === null ? (shown.as === 'none' ? 'border border-rule text-ink-3' : hatched) : (washes.find(([below]) => share < below)?.[1] ?? '')
  return (
    <span className={`flex min-h-11 items-center justify-center rounded-[3px] px-2 text-center text-[.9375rem]/[1.25rem] desk:min-h-[46px] ${look} ${share !== null && share >= 55 ? 'font-semibold' : ''}`}>
      {isHidden(shown) ? <span className="bg-paper px-1.5 text-[.8125rem]">{sayCell(shown, voice.words)}</span> : <span className="num">{sayCell(shown, voice.words)}</span>}
    </span>
  )
}

/** How to read the washes. */
export function HeatLegend({ voice: { words: { heat } } }: { voice: Voice }) {
  return (
    <div className="mt-4 flex flex-wrap items-center justify-between gap-x-8 gap-y-2 text-[.875rem] text-ink-2">
      <span className="flex items-center gap-3"><span aria-hidden="true" className="flex">{washes.map(([, look]) => <span key={look} className={`h-3 w-6 ${look}`} />)}</span>{heat.steady}</span>
      <span className="flex items-center gap-3"><span aria-hidden="true" className={`h-3 w-6 ${hatched}`} />{heat.hidden}</span>
      <span className="desk:ml-auto">{heat.foot}</span>
    </div>
  )
}
