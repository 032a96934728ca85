'use client'
import { useState } from 'react'
import type { LocalTime } from '@/engine/types'
import { button } from '../ui/button'
import { Picks } from './picks'
import { Sheet } from './sheet'
import { timeFrom } from './time'
import { Both, Ours, spoken, useWords, type Label } from './words'

/** A time to pick: its name where it has one, and the clock. */
export type TimeOf = { key: string; label?: Label; at: LocalTime }
type Props = { title: Label; times: TimeOf[]; clock: LocalTime; paper?: boolean; other?: boolean; onPick: (time: TimeOf) => void; onClose: () => void }

/** Until when, or at what time. `paper`: ours; `other`: any later story time may be named. */
export function TimeSheet({ title, times, clock, paper = false, other = false, onPick, onClose }: Props) {
  const { labels } = useWords()
  const [at, setAt] = useState('')
  return (
    <Sheet title={paper ? <Ours label={title} /> : <Both label={title} en="font-normal text-client-2" />} paper={paper} onClose={onClose}>
      <Picks label={spoken(title)} of={times.map((time) => ({
        key: time.key, pair: time.label ?? { zh: timeFrom(clock, time.at), en: '' }, note: time.label && timeFrom(clock, time.at), onPick: () => onPick(time),
      }))} />
      {other && (
        <form className="mt-4 flex flex-col gap-3" onSubmit={(sent) => { sent.preventDefault(); if (at > clock.slice(0, 16)) onPick({ key: at, at: `${at}:00` }) }}>
          <label className="flex min-h-[52px] items-center gap-3 rounded-field bg-field px-3.5 text-bubble-ink"><Both label={labels.otherTime} en="text-client-2" />
            <input type="datetime-local" min={clock.slice(0, 16)} value={at} onChange={(typed) => setAt(typed.target.value)} className="num min-w-0 flex-1 bg-transparent text-right" /></label>
          <button type="submit" disabled={at <= clock.slice(0, 16)} className={button({ look: 'ghost' })}><Both label={title} en="font-normal" /></button>
        </form>
      )}
    </Sheet>
  )
}
