import Link from 'next/link'
import type { Beside, Course } from '@/engine/types'
import { hourMinute } from '../ui/clock'
import { Icon } from '../ui/icon'
import { PairText } from '../ui/text'
import { Excerpt } from './excerpt'
import { NormMarks } from './norm-marks'
import { Verdict } from './verdict'
import { gesture, paired, type Voice } from './words'

type Props = { both: Beside; voice: Voice; hrefs: { debrief: string; play: string } }

/** Two runs that part at one decision: on a desk in two columns, on a phone one under the other. */
export function BesidePage({ both, voice, hrefs }: Props) {
  const { locale, words } = voice
  return (
    <div className="mx-auto max-w-[76rem] px-5 pt-8 pb-20 desk:px-16 desk:pt-12">
      <Link href={hrefs.debrief} className="inline-flex min-h-11 items-center gap-2 text-[.9375rem] text-ink-2 print:hidden"><Icon name="back" size={18} /><span className="link">{words.beside.back}</span></Link>
      <h1 className="font-serif text-title desk:text-title-desk"><PairText pair={both.title} locale={locale} zh="mr-3" en="text-[1.25rem] font-normal" /></h1>
      <p className="mt-2 text-ink-2">{words.beside.lead}</p>
      <div className="mt-6 border-y border-ink py-5">
        <p className="num text-meta text-ink-2">{hourMinute(both.point.at)}</p>
        <h2 className="font-serif text-heading desk:text-heading-desk"><PairText pair={both.point.title} locale={locale} zh="mr-2" en="text-[1.0625rem] font-normal" /></h2>
        {both.point.prompt ? <p className="mt-2"><PairText pair={both.point.prompt} locale={locale} stacked zh="font-serif" /></p> : null}
      </div>
      <div className="mt-6 grid grid-cols-[minmax(0,1fr)] gap-x-12 gap-y-12 desk:grid-cols-2">
        <Side course={both.first} heading={(all) => all.beside.first} both={both} voice={voice} />
        <Side course={both.second} heading={(all) => all.beside.second} both={both} voice={voice} />
      </div>
    </div>
  )
}

/** One of both courses: what was done, and what came of it. */
export function Side({ course, heading, both, voice }: { course: Course; heading: (words: Voice['words']) => string; both: Beside; voice: Voice }) {
  const { locale, words } = voice
  const title = heading(words)
  const done = course.chosen ? gesture(voice, course.chosen) : paired(voice, (all) => all.beside.free)
  const said = course.chosen?.zh ? { zh: course.chosen.zh, en: course.chosen.en ?? '' } : null
  return (
    <section aria-label={title} className="flex flex-col gap-4">
      <h3 className="text-[1rem] font-normal"><PairText pair={paired(voice, heading)} locale={locale} zh="font-medium" /></h3>
      <p className="border-l-2 border-ink pl-3">
        <span className="block text-meta text-ink-2"><PairText pair={done} locale={locale} /></span>
        {said ? <PairText pair={said} locale={locale} stacked zh="font-medium" /> : null}
      </p>
      <NormMarks norms={course.norms} voice={voice} />
      <Verdict lines={course.feedback} voice={voice} />
      {course.events.length > 0 ? <Excerpt events={course.events} cast={both.cast} voice={voice} chats={course.chats} star={() => undefined} /> : null}
      {course.ending ? (
        <div>
          <p className="text-meta text-ink-2">{words.ending}</p>
          <p className="font-serif text-heading"><PairText pair={course.ending.title} locale={locale} zh="mr-2" en="text-[1.0625rem] font-normal" /></p>
          {course.ending.prose.map((line) => <p key={line.zh} className="mt-2"><PairText pair={line} locale={locale} stacked zh="font-serif text-coach" en="mt-1 text-body" /></p>)}
        </div>
      ) : <p className="text-ink-2">{words.beside.left}</p>}
    </section>
  )
}
