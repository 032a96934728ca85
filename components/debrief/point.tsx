import Link from 'next/link'
import type { DebriefPoint, LocalTime } from '@/engine/types'
import { hourMinute } from '../ui/clock'
import { fill } from '../ui/fill'
import { Icon } from '../ui/icon'
import { MarkIcon } from '../ui/mark'
import { StoryClock } from '../ui/story-clock'
import { PairText, Zh } from '../ui/text'
import { Excerpt } from './excerpt'
import { Fold } from './fold'
import { MarksOnly, NormMarks } from './norm-marks'
import { OtherCourses } from './other-course'
import type { Cast } from './people'
import { missed, wayForward } from './reckon'
import { Rewind } from './rewind'
import { Thoughts } from './thoughts'
import { Verdict } from './verdict'
import { gesture, paired, type Voice } from './words'

/** Where another run parts from this one, and the page that shows both. */
export type Besides = { turn: number; href: string }[]
type Props = { point: DebriefPoint; first: boolean; from: LocalTime; cast: Cast; voice: Voice; rewind: { attempt: string; play: string } | null; besides: Besides }

/** One decision point: what was said, what was thought, what was at stake, what else there was. */
export function Point({ point, first, from, cast, voice, rewind, besides }: Props) {
  const { locale, words } = voice
  const id = `point-${point.id}`
  const clock = hourMinute(point.at)
  const head = (
    <div className="grid grid-cols-[3.25rem_minmax(0,1fr)] items-baseline desk:grid-cols-[4rem_minmax(0,1fr)]">
      <StoryClock at={point.at} from={from} locale={locale} />
      <h2 id={`${id}-title`} className="font-serif text-heading desk:text-heading-desk"><PairText pair={point.title} locale={locale} zh="mr-2 max-desk:block" en="text-[1.0625rem] font-normal desk:text-[1.125rem]" /></h2>
    </div>
  )
  return (
    <Fold id={id} open={first || missed(point)} head={head} marks={<MarksOnly norms={point.norms} voice={voice} />}>
      <div className="desk:pl-16">
        {point.prompt ? <p className="mb-4"><PairText pair={point.prompt} locale={locale} stacked zh="font-serif text-[1.0625rem]/[1.625rem]" /></p> : null}
        <div className="grid grid-cols-[minmax(0,1fr)] gap-x-8 gap-y-5 desk:grid-cols-[minmax(0,27.5rem)_minmax(0,20rem)]">
          <Excerpt events={point.excerpt} cast={cast} voice={voice} chats={point.chats}><Unsaid point={point} voice={voice} /></Excerpt>
          <Thoughts thoughts={point.thoughts} cast={cast} voice={voice} />
        </div>
        <div className="mt-4 flex flex-col gap-3 desk:mt-5">
          {point.hinted ? <p className="text-meta text-ink-2">{words.hinted}</p> : null}
          <NormMarks norms={point.norms} voice={voice} />
          <Verdict lines={point.feedback} voice={voice} />
          {point.signals.map((lines, index) => <div key={index}><p className="text-meta text-ink-2">{words.signal}</p><Verdict lines={lines} voice={voice} /></div>)}
        </div>
        <Elsewhere point={point} voice={voice} />
        <OtherCourses foremost={wayForward(point)} point={point} cast={cast} voice={voice} />
        {rewind && point.turn !== null ? (
          <div>
            <Rewind attempt={rewind.attempt} turn={point.turn} play={rewind.play} words={words.again}>
              {locale === 'en' ? `${words.again.label} ` : ''}<Zh>{fill(voice.zh.again.from, { time: clock })}</Zh>
            </Rewind>
          </div>
        ) : null}
        {besides.map(({ href }) => <Link key={href} href={href} className="group flex min-h-11 items-center gap-3 text-[.9375rem] print:hidden"><Icon name="fork" size={22} className="text-ink-2" /><span className="link group-hover:decoration-current">{words.beside.open}</span></Link>)}
      </div>
    </Fold>
  )
}

/** What leaves no bubble behind is said in a line: silence, a reading, a gesture. */
function Unsaid({ point, voice }: { point: DebriefPoint; voice: Voice }) {
  const { chosen, waited } = point
  if (point.excerpt.some(({ from, turn }) => from === 'me' && point.turn !== null && turn === point.turn + 1)) return null
  const both = waited ? paired(voice, (words) => fill(words.waited, { time: hourMinute(waited) }))
    : !chosen ? paired(voice, (words) => words.missed)
    : chosen.kind === 'pick' ? paired(voice, (words) => words.picked)
    : gesture(voice, chosen)
  return (
    <div className="flex justify-end gap-2.5 text-right text-[.875rem]/5 text-client-2">
      <Icon name={chosen && chosen.kind !== 'wait' ? 'check' : 'pass'} size={20} />
      <span>
        <PairText pair={both} locale={voice.locale} en="text-client-2" />
        {chosen?.kind === 'pick' ? <span className="block text-bubble-ink"><PairText pair={{ zh: chosen.zh ?? '', en: chosen.en ?? '' }} locale={voice.locale} stacked zh="font-medium" en="text-client-2" /></span> : null}
      </span>
    </div>
  )
}

/** Kinds of firm in which the same move would be taken otherwise: only the norms that differ. */
function Elsewhere({ point, voice }: { point: DebriefPoint; voice: Voice }) {
  if (point.elsewhere.length === 0) return null
  const here = new Map(point.norms.map(({ id, mark }) => [id, mark]))
  return (
    <div className="mt-5 text-[.9375rem]/[1.375rem]">
      <p className="text-meta text-ink-2">{voice.words.elsewhere}</p>
      <dl className="mt-1.5 grid gap-x-6 gap-y-1 desk:grid-cols-[auto_minmax(0,1fr)] desk:justify-start">
        {point.elsewhere.map(({ overlay, norms }) => (
          <div key={overlay} className="contents">
            <dt className="text-ink-2 max-desk:mt-1">{voice.words.overlays[overlay] ?? overlay}</dt>
            <dd className="flex flex-wrap gap-x-6">
              {norms.filter(({ id, mark }) => here.get(id) !== mark).map(({ id, name, mark }) => (
                <span key={id} className="flex items-baseline gap-2"><MarkIcon mark={mark} className="translate-y-px" /><span>{name[voice.locale]} · {voice.marks[mark]}</span></span>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
