import type { Point } from '@/lib/insights'
import { fill } from '../../ui/fill'
import { Heading } from './heading'
import { sayCell } from './say'
import { shortDay } from './day'
import type { Voice } from './words'

/** `start`, `end`: the first and the last day of the weeks put together. */
export type TrendPoint = Point & { start: string; end: string }
type Props = { about: string; points: TrendPoint[]; voice: Voice }

const [width, height, edge] = [720, 180, 12]
const heightOf = ({ shown }: Point) => height - edge - ((height - 2 * edge) * (shown.as === 'share' ? shown.percent : shown.as === 'nearly-all' ? 95 : 5)) / 100

/** How often something was misread, over time: a line, and the same as a table. */
export function Trend({ about, points, voice }: Props) {
  const { words: { trend: words } } = voice
  return (
    <section aria-labelledby="trend-title" className="mt-12">
      <Heading id="trend-title" voice={voice} pick={(all) => all.trend.title} note={words.note} />
      <p className="mt-3">{about}</p>
      {points.length === 0 ? <p className="py-4 text-ink-2">{words.empty}</p> : (
        <div className="mt-3 grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-5 desk:grid-cols-[minmax(0,1fr)_20rem]">
          <div className="grid grid-cols-[2.75rem_minmax(0,1fr)]">
            <div aria-hidden="true" className="num flex flex-col justify-between text-[.75rem]/[1rem] text-ink-3">{[100, 50, 0].map((percent) => <span key={percent}>{percent}%</span>)}</div>
            <Line points={points} />
          </div>
          <Numbers points={points} voice={voice} />
        </div>
      )}
    </section>
  )
}

function Line({ points }: { points: TrendPoint[] }) {
  const at = (index: number) => (points.length === 1 ? width / 2 : edge + (index * (width - 2 * edge)) / (points.length - 1))
  return (
    <svg viewBox={`0 0 ${width} ${height}`} aria-hidden="true" className="h-auto w-full text-ink">
      {[edge, height / 2, height - edge].map((y) => <path key={y} d={`M0 ${y}H${width}`} stroke="var(--rule)" strokeWidth={1} />)}
      <path d={points.map((point, index) => `${index === 0 ? 'M' : 'L'}${at(index)} ${heightOf(point)}`).join('')} fill="none" stroke="currentColor" strokeWidth={1.6} />
      {points.map((point, index) => <circle key={point.to} cx={at(index)} cy={heightOf(point)} r={5} fill="currentColor" />)}
    </svg>
  )
}

function Numbers({ points, voice: { locale, words } }: { points: TrendPoint[]; voice: Voice }) {
  const range = ({ start, end }: TrendPoint) => fill(words.trend.range, { from: shortDay(start, locale), to: shortDay(end, locale) })
  return (
    <table className="w-full text-[.9375rem]">
      <thead><tr className="border-b border-rule text-ink-2"><th scope="col" className="py-1.5 text-left font-normal">{words.trend.week}</th><th scope="col" className="py-1.5 text-right font-normal">{words.trend.share}</th></tr></thead>
      <tbody>{points.map((point) => <tr key={point.to} className="border-b border-rule"><th scope="row" className="py-1.5 text-left font-normal">{range(point)}</th><td className="num py-1.5 text-right">{sayCell(point.shown, words)}</td></tr>)}</tbody>
    </table>
  )
}
