'use client'

import Link from 'next/link'
import { useCallback, useMemo, useRef, useState } from 'react'
import type { Beside, Pair, View, ViewChoice } from '@/engine/types'
import { Side } from '../debrief/beside-page'
import { button } from '../ui/button'
import { weekday, hourMinute } from '../ui/clock'
import { Seal } from '../ui/seal'
import { PairText } from '../ui/text'
import { After } from './after'
import { askBeside, askView, newKey } from './ask'
import { goBack, parts, waysOf, type Course, type Taken } from './course'
import { useKeys } from './use-keys'
import { Wall } from './wall'
import { Ways } from './ways'
import { nameOf, type RoomVoice } from './words'

type Props = { scenario: string; title: Pair; close: string; room: RoomVoice }
type Failed = { what: 'show'; next: Course; is: 'voting' | 'after' } | { what: 'compare'; view: View; course: Course }
type Shown = { is: 'start' } | { is: 'voting' | 'after'; view: View } | { is: 'beside'; both: Beside; view: View }
const none: ViewChoice[] = []

/** One scene on the projector: the room raises its hands, the story goes that way, and may be taken back. Nothing of it is kept. */
export function Stage({ scenario, title, close, room }: Props) {
  const { words, voice } = room
  const key = useRef('')
  const [shown, setShown] = useState<Shown>({ is: 'start' })
  const [course, setCourse] = useState<Course>({ taken: [], other: null })
  const [hands, setHands] = useState<Record<string, number>>({})
  const [busy, setBusy] = useState(false)
  const [failed, setFailed] = useState<Failed | null>(null)
  const heading = useRef<HTMLHeadingElement>(null)

  const show = useCallback(async (next: Course, is: 'voting' | 'after') => {
    setBusy(true)
    key.current ||= newKey()
    const view = await askView({ scenario, key: key.current }, next.taken)
    setBusy(false)
    if (!view) return setFailed({ what: 'show', next, is })
    setFailed(null)
    setCourse(next)
    setHands({})
    setShown({ is, view })
    heading.current?.focus()
  }, [scenario])
  const compare = useCallback(async (view: View, compared: Course) => {
    const { taken, other } = compared
    setBusy(true)
    const both = other && (await askBeside({ scenario, key: key.current }, other, taken))
    setBusy(false)
    if (!both) return setFailed({ what: 'compare', view, course: compared })
    setFailed(null)
    setShown({ is: 'beside', both, view })
  }, [scenario])

  const voting = shown.is === 'voting' ? shown.view : null
  const { main, asides, prompt } = useMemo(() => (voting ? waysOf(voting) : { main: none, asides: none, prompt: null }), [voting])
  const all = useMemo(() => [...main, ...asides], [main, asides])
  const raise = useCallback((id: string, by: number) => setHands((now) => ({ ...now, [id]: Math.max(0, (now[id] ?? 0) + by) })), [])
  const take = useCallback((choice: ViewChoice) => {
    const step: Taken = { id: choice.id, name: nameOf(room, choice) }
    if (!busy) void show({ ...course, taken: [...course.taken, step] }, 'after')
  }, [busy, course, room, show])
  useKeys({ ways: all, onHands: raise, onTake: take })

  const retry = () => void (failed && (failed.what === 'show' ? show(failed.next, failed.is) : compare(failed.view, failed.course)))
  const again = () => void show(goBack(course, 0), 'voting')
  return (
    <div className="flex min-h-dvh flex-col desk:h-dvh">
      <header className="flex flex-wrap items-center justify-between gap-x-6 border-b border-rule px-5 py-2 desk:px-10">
        <span className="flex min-w-0 items-center gap-4"><Seal height={36} /><h1 ref={heading} tabIndex={-1} className="font-serif text-[1.25rem]/[1.75rem] font-semibold outline-none"><PairText pair={title} locale={voice.locale} en="font-normal" /></h1></span>
        <span className="flex flex-wrap items-center gap-x-6 text-ink-2">
          {shown.is === 'start' ? null : <span className="num font-semibold text-ink">{weekday(shown.view.clock, voice.locale)} {hourMinute(shown.view.clock)}</span>}
          <span>{words.recorded}</span>
          <Link href={close} className="link inline-flex min-h-11 items-center">{words.leave}</Link>
        </span>
      </header>
      {failed ? <p role="alert" className="flex items-center gap-4 px-5 pt-4 desk:px-10">{words.failed}<button type="button" onClick={retry} className="link min-h-11">{words.retry}</button></p> : null}
      {shown.is === 'start' ? (
        <main id="content" className="flex flex-col items-start gap-5 px-5 py-16 desk:px-10">
          <h2 className="font-serif text-title desk:text-title-desk">{words.title}</h2>
          <p className="max-w-[40rem] text-[1.25rem]/[2rem] text-ink-2">{words.lead}</p>
          <p className="max-w-[40rem] text-ink-2">{words.keys}</p>
          <button type="button" data-primary disabled={busy} onClick={() => void show(course, 'voting')} className={button()}>{busy ? words.loading : words.begin}</button>
        </main>
      ) : shown.is === 'beside' ? (
        <main id="content" className="min-h-0 flex-1 overflow-y-auto px-5 py-6 desk:px-10">
          <div className="grid grid-cols-[minmax(0,1fr)] gap-12 text-[1.125rem] desk:grid-cols-2">
            <Side course={shown.both.first} heading={(wordsOf) => wordsOf.beside.first} both={shown.both} voice={voice} />
            <Side course={shown.both.second} heading={(wordsOf) => wordsOf.beside.second} both={shown.both} voice={voice} />
          </div>
          <p className="mt-8"><button type="button" data-primary onClick={() => setShown({ is: 'after', view: shown.view })} className={button({ look: 'ghost' })}>{words.go}</button></p>
        </main>
      ) : (
        <main id="content" className="grid min-h-0 flex-1 grid-cols-[minmax(0,1fr)] desk:grid-cols-2">
          <Wall view={shown.view} room={room} />
          <div className="overflow-y-auto px-5 py-6 desk:px-10">
            {shown.is === 'voting' ? (
              <>
                {prompt ? <p className="mb-5 text-[1.375rem]/[2rem]"><PairText pair={prompt} locale={voice.locale} stacked zh="font-serif" /></p> : null}
                <Ways main={main} asides={asides} hands={hands} busy={busy} room={room} onHands={raise} onTake={take} />
              </>
            ) : (
              <After
                view={shown.view} taken={course.taken} kept={course.other !== null} comparable={parts(course)} busy={busy} room={room} onAgain={again}
                onGo={() => { setHands({}); setShown({ is: 'voting', view: shown.view }) }} onBack={(turn) => void show(goBack(course, turn), 'voting')} onCompare={() => void compare(shown.view, course)}
              />
            )}
          </div>
        </main>
      )}
    </div>
  )
}
