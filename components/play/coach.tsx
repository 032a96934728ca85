'use client'
import { lazy, Suspense } from 'react'
import type { Coach as CoachView, Mark, Pair, View } from '@/engine/types'
import { Ours, useWords } from '../chat/words'
import { button } from '../ui/button'
import { Icon } from '../ui/icon'
import { MarkIcon } from '../ui/mark'
import { En, Zh } from '../ui/text'
import type { Stars } from '../lines/types'

import { useFocusOnArrival } from './use-focus'

const KeptLine = lazy(() => import('./star'))

type Marks = Record<Mark, string>

const Words = ({ pairs, desk }: { pairs: Pair[]; desk: boolean }) => {
  const { english } = useWords()
  return (
    <>
      <p className={`font-serif text-pretty ${desk ? 'text-coach-desk' : 'text-coach'}`}><Zh>{pairs.map((pair) => pair.zh).join('')}</Zh></p>
      {english && <p className="mt-2.5 text-[.96875rem]/[1.4375rem] text-pretty text-ink-2"><En>{pairs.map((pair) => pair.en).join(' ')}</En></p>}
    </>
  )
}

const Norms = ({ coach, marks, desk }: { coach: CoachView; marks: Marks; desk: boolean }) => {
  const { english } = useWords()
  return (
    <ul className="mt-5 border-b border-rule">
      {coach.norms.map((norm) => (
        <li key={norm.id} className="flex min-h-11 items-center justify-between gap-4 border-t border-rule py-2">
          <span className="text-[.9375rem]/[1.3125rem]"><Zh className={desk ? 'font-medium' : ''}>{norm.name.zh}</Zh>{english && <En className={`text-ink-2 ${desk ? 'block' : ''}`}> {norm.name.en}</En>}</span>
          <span className="flex min-w-[4.75rem] flex-none items-center gap-2.5 text-[.9375rem] whitespace-nowrap"><MarkIcon mark={norm.mark} size={desk ? 17 : 13} />{marks[norm.mark]}</span>
        </li>
      ))}
    </ul>
  )
}

type Props = { coach: CoachView; view: View; stars: Stars | undefined; marks: Marks; desk: boolean; practice: boolean; onAgain: () => void; onGoOn: () => void }

/** The word after a decision, in practice only: on a phone over the tray, on a desk beside the phone. */
export default function Coach({ coach, view, stars, marks, desk, practice, onAgain, onGoOn }: Props) {
  const { labels, text } = useWords()
  const sheet = useFocusOnArrival<HTMLElement>(!desk)
  return (
    <section ref={sheet} tabIndex={-1} aria-label={text.coach}
      onKeyDown={(press) => press.key === 'Escape' && !desk && onGoOn()}
      className={desk ? 'rq-fade outline-none' : 'flex max-h-[64dvh] flex-none flex-col border-t border-rule bg-sheet pb-[env(safe-area-inset-bottom)] text-ink outline-none'}>
      {desk ? <p className="pb-3 text-meta text-ink-2">{text.lastMove}</p> : <span className="mx-auto mt-2.5 h-1 w-9 flex-none rounded-full bg-h3" />}
      <div className={desk ? '' : 'min-h-0 overflow-y-auto px-5 pt-4'}>
        <Words pairs={coach.feedback} desk={desk} />
        {coach.signals.map((pairs, i) => <div key={i} className="mt-4 border-l-2 border-h3 pl-3.5"><Words pairs={pairs} desk={desk} /></div>)}
        {stars && <Suspense><KeptLine view={view} coach={coach} stars={stars} /></Suspense>}
        {coach.norms.length > 0 && <Norms coach={coach} marks={marks} desk={desk} />}
      </div>
      <div className={desk ? 'mt-5' : 'flex flex-none items-center justify-between gap-4 px-5 py-3'}>
        {practice ? <button type="button" onClick={onAgain} className="flex min-h-11 items-center gap-2.5 text-left"><Icon name="again" size={20} className="text-ink-2" /><span className={desk ? 'link' : ''}><Ours label={labels.again} second="text-ink-2" /></span></button> : <span />}
        {!desk && <button type="button" onClick={onGoOn} className={button({ size: 'small' })}><Ours label={labels.goOn} /></button>}
      </div>
    </section>
  )
}
