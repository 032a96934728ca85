import type { Mark } from '@/engine/types'
import { MarkIcon } from '../ui/mark'
import { PairText } from '../ui/text'
import { Heading } from './heading'
import { inOrder, nowOf } from './order'
import { paired, type Norm, type Voice } from './words'

const columns = 'desk:grid-cols-[minmax(0,1fr)_9rem_9rem_5.5rem] desk:gap-x-6'

/** Every norm met: the first decision at each point, later ones, and in a word how it stands. What was missed comes first. */
export function NormList({ norms, voice }: { norms: Norm[]; voice: Voice }) {
  const { locale, words, marks } = voice
  const head = 'text-[.875rem] font-normal text-ink-2'
  return (
    <section aria-labelledby="norms-title">
      <Heading id="norms-title" voice={voice} pick={({ norms: all }) => all.title} note={words.norms.note} />
      <div aria-hidden="true" className={`hidden border-b border-rule py-2 desk:grid ${columns}`}>
        <span className={head}>{words.norms.name}</span><span className={head}>{words.norms.first}</span><span className={head}>{words.norms.since}</span><span className={head}>{words.norms.now}</span>
      </div>
      <ul className="divide-y divide-rule border-b border-rule">
        {inOrder(norms).map((norm) => {
          const now = nowOf(norm)
          return (
            <li key={norm.id} className={`grid grid-cols-[minmax(0,1fr)_auto] items-center gap-x-4 gap-y-1 py-2.5 text-[.9375rem]/[1.375rem] ${columns}`}>
              <span><PairText pair={norm.name} locale={locale} stacked /></span>
              <Marks label={words.norms.first} marks={norm.first} voice={voice} />
              {norm.since.length > 0 ? <Marks label={words.norms.since} marks={norm.since} voice={voice} today /> : <span className="text-[.875rem] text-ink-3 max-desk:hidden">{paired(voice, (all) => all.norms.never)[locale]}</span>}
              <span className="whitespace-nowrap max-desk:col-start-2 max-desk:row-start-1 max-desk:self-start">{now ? marks[now] : ''}</span>
            </li>
          )
        })}
      </ul>
    </section>
  )
}

const marksShown = 8 // the latest; more would not be read at a glance

/** Marks in order; on a phone their name stands before them. A screen reader hears the words. */
function Marks({ label, marks, voice, today = false }: { label: string; marks: Mark[]; voice: Voice; today?: boolean }) {
  return (
    <span className="flex flex-wrap items-center gap-x-[5px] gap-y-1 max-desk:col-span-2">
      <span className="mr-2 min-w-16 text-[.8125rem] text-ink-2 desk:sr-only">{label}</span>
      {marks.slice(-marksShown).map((mark, index) => <MarkIcon key={index} mark={mark} word={voice.marks[mark]} className={today ? 'text-ink' : 'text-ink-3'} />)}
    </span>
  )
}
