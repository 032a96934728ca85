import Link from 'next/link'
import type { Debrief, Pair } from '@/engine/types'
import { button } from '../ui/button'
import { Icon } from '../ui/icon'
import { StoryClock } from '../ui/story-clock'
import { PairText, Zh } from '../ui/text'
import { Desk } from './desk'
import { Head } from './head'
import { MarksOnly } from './norm-marks'
import { Point, type Besides } from './point'
import { Seats } from './seats'
import { paired, type Voice } from './words'

type Props = { debrief: Debrief; voice: Voice; rules: Pair[]; besides: Besides; hrefs: { play: string; progress: string } }

/** `rules`: what the firm had settled, in words. The whole debrief: on a desk two columns, on a phone one. */
export function DebriefPage({ debrief, voice, rules, besides, hrefs }: Props) {
  const rewind = debrief.setting.mode === 'practice' ? { attempt: debrief.id, play: hrefs.play } : null
  return (
    <Desk attempt={debrief.id} voice={voice}>
      <div className="mx-auto grid max-w-[90rem] grid-cols-[minmax(0,1fr)] gap-x-20 px-5 pt-8 pb-16 desk:grid-cols-[minmax(0,23rem)_minmax(0,1fr)] desk:px-16 desk:pt-12 print:block">
        <div className="flex flex-col">
          <Head debrief={debrief} rules={rules} voice={voice} />
          <div className="desk:sticky desk:top-8 max-desk:hidden print:hidden">
            <Index debrief={debrief} voice={voice} />
            <Onward voice={voice} hrefs={hrefs} />
          </div>
        </div>
        <div className="mt-8 desk:mt-0">
          <div className="hidden grid-cols-[minmax(0,27.5rem)_minmax(0,20rem)] gap-x-8 border-b border-ink pb-3 pl-16 text-[.9375rem] text-ink-2 desk:grid">
            <p><PairText pair={paired(voice, (words) => words.said)} locale={voice.locale} /></p>
            <p><PairText pair={paired(voice, (words) => words.thinking)} locale={voice.locale} /></p>
          </div>
          <div className="[&>section:first-child]:desk:border-t-0">
            {debrief.points.map((point, index) => <Point key={point.id} point={point} first={index === 0} from={debrief.from} cast={debrief.cast} voice={voice} rewind={rewind} besides={besides.filter(({ turn }) => forkAt(debrief, turn) === point)} />)}
          </div>
          <Ending debrief={debrief} voice={voice} />
          <Seats debrief={debrief} voice={voice} />
          <div className="mt-12 desk:hidden print:hidden"><Onward voice={voice} hrefs={hrefs} /></div>
        </div>
      </div>
    </Desk>
  )
}

/** The decision at which another run parts: it may have been waited on first. */
const forkAt = ({ points }: Debrief, turn: number) =>
  points.filter((point) => point.turn !== null && point.turn >= turn).sort((a, b) => (a.turn ?? 0) - (b.turn ?? 0))[0]

function Index({ debrief, voice }: { debrief: Debrief; voice: Voice }) {
  return (
    <nav aria-label={voice.words.index} className="mt-4 border-t border-ink">
      <ol className="divide-y divide-rule border-b border-rule">
        {debrief.points.map((point) => (
          <li key={point.id}>
            <a href={`#point-${point.id}`} className="grid min-h-11 grid-cols-[3.25rem_minmax(0,1fr)_auto] items-center gap-x-2 py-1.5 text-[.9375rem]/[1.375rem] hover:bg-paper-2">
              <StoryClock at={point.at} from={debrief.from} locale={voice.locale} />
              {voice.locale === 'zh' ? <Zh>{point.title.zh}</Zh> : <span><Zh>{point.title.zh}</Zh> <span className="sr-only">{point.title.en}</span></span>}
              <MarksOnly norms={point.norms} voice={voice} />
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}

function Ending({ debrief: { ending, from, to }, voice }: { debrief: Debrief; voice: Voice }) {
  return (
    <section aria-labelledby="ending-title" className="border-t border-ink py-7 desk:py-9">
      <div className="grid grid-cols-[3.25rem_minmax(0,1fr)] items-baseline desk:grid-cols-[4rem_minmax(0,1fr)]">
        <StoryClock at={to} from={from} locale={voice.locale} />
        <div>
          <p className="text-meta text-ink-2">{voice.words.ending}</p>
          <h2 id="ending-title" className="font-serif text-heading desk:text-heading-desk"><PairText pair={ending.title} locale={voice.locale} zh="mr-2 max-desk:block" en="text-[1.0625rem] font-normal desk:text-[1.125rem]" /></h2>
        </div>
      </div>
      <div className="mt-3 flex max-w-[40rem] flex-col gap-3 desk:pl-16">
        {ending.prose.map((line) => <p key={line.zh}><PairText pair={line} locale={voice.locale} stacked zh="font-serif text-coach desk:text-coach-desk" en="mt-1 text-body" /></p>)}
      </div>
    </section>
  )
}

function Onward({ voice: { words, locale }, hrefs }: { voice: Voice; hrefs: Props['hrefs'] }) {
  return (
    <div className="mt-6">
      <div className="flex flex-wrap gap-3">
        <Link href={hrefs.play} className={button({ wide: 'phone' })}>{words.next.restart}<Icon name="arrow" size={18} /></Link>
        <Link href={hrefs.progress} className={button({ look: 'ghost', wide: 'phone' })}>{words.next.progress}</Link>
      </div>
      <p lang={locale === 'zh' ? 'zh-Hans' : 'en'} className="mt-5 text-[.875rem]/[1.375rem] text-ink-2">{words.formative}</p>
    </div>
  )
}
