import Link from 'next/link'
import type { Debrief, DebriefPoint } from '@/engine/types'
import { Excerpt } from '../debrief/excerpt'
import { NormMarks } from '../debrief/norm-marks'
import { Verdict } from '../debrief/verdict'
import { gesture, type Voice } from '../debrief/words'
import { hourMinute } from '../ui/clock'
import { fill } from '../ui/fill'
import { PairText } from '../ui/text'

type Words = Record<'title' | 'lead' | 'back' | 'chosen' | 'missed' | 'ending', string>
type Props = { name: string; debrief: Debrief; words: Words; voice: Voice; back: string }

/** One debrief that somebody has shared: what they did at each point and what it did, and nothing to press. */
export function SharedDebrief({ name, debrief, words, voice, back }: Props) {
  const { locale } = voice
  return (
    <>
      <p><Link href={back} className="link inline-flex min-h-11 items-center text-[.9375rem] text-ink-2">{words.back}</Link></p>
      <h1 className="font-serif text-title desk:text-title-desk">{fill(words.title, { name })}</h1>
      <p className="mt-2 text-[1.125rem]"><PairText pair={debrief.title} locale={locale} /></p>
      <p className="mt-2 max-w-[42rem] text-ink-2">{fill(words.lead, { name })}</p>
      <div className="mt-8 border-t border-ink">{debrief.points.map((point) => <Point key={point.id} point={point} cast={debrief.cast} words={words} voice={voice} />)}</div>
      <section aria-labelledby="ending" className="border-t border-ink py-6">
        <p className="text-meta text-ink-2">{words.ending}</p>
        <h2 id="ending" className="font-serif text-heading"><PairText pair={debrief.ending.title} locale={locale} /></h2>
      </section>
    </>
  )
}

function Point({ point, cast, words, voice }: { point: DebriefPoint; cast: Debrief['cast']; words: Words; voice: Voice }) {
  const { locale } = voice
  return (
    <section aria-labelledby={`point-${point.id}`} className="grid gap-x-12 gap-y-4 border-b border-rule py-6 desk:grid-cols-[minmax(0,27.5rem)_minmax(0,1fr)]">
      <div className="flex flex-col gap-3">
        <p className="num text-meta text-ink-2">{hourMinute(point.at)}</p>
        <h2 id={`point-${point.id}`} className="font-serif text-heading"><PairText pair={point.title} locale={locale} /></h2>
        {point.excerpt.length > 0 ? <Excerpt events={point.excerpt} cast={cast} voice={voice} chats={point.chats} star={() => undefined} /> : null}
      </div>
      <div className="flex flex-col gap-4">
        <p className="border-l-2 border-ink pl-3">
          <span className="block text-meta text-ink-2">{words.chosen}</span>
          {point.chosen ? <PairText pair={point.chosen.zh ? { zh: point.chosen.zh, en: point.chosen.en ?? '' } : gesture(voice, point.chosen)} locale={locale} /> : words.missed}
        </p>
        <NormMarks norms={point.norms} voice={voice} />
        <Verdict lines={point.feedback} voice={voice} />
      </div>
    </section>
  )
}
