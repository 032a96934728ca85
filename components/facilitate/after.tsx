import type { View } from '@/engine/types'
import { NormMarks } from '../debrief/norm-marks'
import { Verdict } from '../debrief/verdict'
import { button } from '../ui/button'
import { fill } from '../ui/fill'
import { labelled } from '../ui/joined'
import { PairText } from '../ui/text'
import type { Taken } from './course'
import type { RoomVoice } from './words'

type Props = { view: View; taken: Taken[]; kept: boolean; comparable: boolean; busy: boolean; room: RoomVoice; onGo: () => void; onBack: (turn: number) => void; onCompare: () => void; onAgain: () => void }

/** What came of a decision, and at the end how it ended; and the ways back. */
export function After({ view, taken, kept, comparable, busy, room: { voice, words }, onGo, onBack, onCompare, onAgain }: Props) {
  const { locale } = voice
  const { coach, ending } = view
  return (
    <div className="flex flex-col gap-6 text-[1.125rem]/[1.75rem]">
      {coach ? (
        <section aria-label={words.said} className="flex flex-col gap-4 border-t border-ink pt-5">
          <h2 className="text-[1rem] text-ink-2">{words.said}</h2>
          <NormMarks norms={coach.norms} voice={voice} />
          <div className="[zoom:1.15]"><Verdict lines={coach.feedback} voice={voice} /></div>
        </section>
      ) : null}
      {ending ? (
        <section aria-label={words.ending} className="border-t border-ink pt-5">
          <p className="text-[1rem] text-ink-2">{words.ending}</p>
          <h2 className="font-serif text-[1.75rem]/[2.5rem] font-semibold"><PairText pair={ending.title} locale={locale} en="text-[1.25rem] font-normal" /></h2>
          {ending.prose.map((line) => <p key={line.zh} className="mt-2"><PairText pair={line} locale={locale} stacked zh="font-serif text-coach-desk" /></p>)}
        </section>
      ) : null}
      <div className="flex flex-wrap items-center gap-4">
        {ending ? (comparable ? <button type="button" data-primary disabled={busy} onClick={onCompare} className={button()}>{words.compare}</button> : null)
          : <button type="button" data-primary disabled={busy} onClick={onGo} className={button()}>{words.go}</button>}
        {!ending && taken.length > 0 ? <button type="button" disabled={busy} onClick={() => onBack(taken.length - 1)} className={button({ look: 'ghost' })}>{words.back}</button> : null}
        {ending ? <button type="button" disabled={busy} onClick={onAgain} className={button({ look: 'ghost' })}>{words.again}</button> : null}
      </div>
      {kept && !ending ? <p className="text-[1rem] text-ink-2">{words.course}</p> : null}
      {ending ? (
        <section aria-label={words.taken}>
          <h2 className="border-b border-rule pb-2 text-[1rem] text-ink-2">{words.taken}</h2>
          <ol>
            {taken.map(({ name }, turn) => (
              <li key={turn} className="flex flex-wrap items-center justify-between gap-x-6 border-b border-rule py-2">
                <span className="min-w-0"><span className="sr-only">{labelled(fill(words.turn, { turn: turn + 1 }), '', locale)}</span><PairText pair={name} locale={locale} /></span>
                <button type="button" disabled={busy} onClick={() => onBack(turn)} className="link min-h-11 text-[1rem]">{words.return}</button>
              </li>
            ))}
          </ol>
        </section>
      ) : null}
    </div>
  )
}
