import { roundShare } from '../ui/share'
import { PairText } from '../ui/text'
import { Heading } from './heading'
import { paired, type Dimension, type Voice } from './words'

const runsShown = 12

/** Each subject as a small row of bars, one for each finished run; the last in full ink. What they show is said in words beside them. */
export function OverTime({ dimensions, voice }: { dimensions: Dimension[]; voice: Voice }) {
  const { locale, words } = voice
  const met = dimensions.map((one) => ({ ...one, runs: one.runs.filter(({ possible }) => possible > 0).slice(-runsShown) })).filter(({ runs }) => runs.length > 0)
  if (met.length === 0) return null
  const most = Math.max(...met.map(({ runs }) => runs.length))
  return (
    <section aria-labelledby="subjects-title">
      <Heading id="subjects-title" voice={voice} pick={({ dimensions: all }) => all.title} note={most > 1 ? words.dimensions.note : words.dimensions.noteOne} />
      <ul className="divide-y divide-rule border-b border-rule">
        {met.map((dimension) => {
          const told = saying(dimension, voice)
          return (
            <li key={dimension.id} className="grid grid-cols-[minmax(0,1fr)_auto] items-center gap-4 py-2.5">
              <div className="text-[.9375rem]/[1.375rem]">
                <PairText pair={dimension.name} locale={locale} stacked />
                <span className="num block text-[.8125rem]/[1.25rem] text-ink-2">{told[locale]}</span>
              </div>
              <Bars runs={dimension.runs} />
            </li>
          )
        })}
      </ul>
    </section>
  )
}

function saying({ runs }: Dimension, voice: Voice) {
  const [first, last] = [runs[0], runs.at(-1)]
  if (!first || !last) return { zh: '', en: '' }
  const [from, to] = [roundShare(first), roundShare(last)]
  return runs.length > 1 ? paired(voice, ({ dimensions }) => dimensions.change, { from, to, count: runs.length }) : paired(voice, ({ dimensions }) => dimensions.share, { percent: to })
}

const high = 32 // px

function Bars({ runs }: { runs: Dimension['runs'] }) {
  return (
    <span aria-hidden="true" className="flex items-end gap-[4px]" style={{ height: high }}>
      {runs.map((run, index) => (
        <span key={run.attempt} className="flex h-full w-[4px] items-end bg-h2">
          <span className={`block w-full ${index === runs.length - 1 ? 'bg-ink' : 'bg-h4'}`} style={{ height: Math.max(2, (high * run.earned) / run.possible) }} />
        </span>
      ))}
    </span>
  )
}
