'use client'

import { useState } from 'react'
import { button } from '../../ui/button'
import { box } from '../people/field'
import { useAct, type ActWords } from '../people/use-act'

type Words = Record<'move' | 'moveTo' | 'moveNow' | 'moving' | 'moved', string>

/** Another due date, not before today. */
export function DateForm({ words, act: said, path, due, today }: { words: Words; act: ActWords; path: string; due: string; today: string }) {
  const { act, busy, done, failed } = useAct(said, { kind: 'stay' })
  const [day, setDay] = useState(due)
  return (
    <form onSubmit={(event) => { event.preventDefault(); void act('PUT', path, { due: day }) }} className="w-full max-w-[22rem]">
      <h2 className="text-[1.0625rem] font-semibold">{words.move}</h2>
      <label className="mt-2 block"><span className="mb-1.5 block text-[.9375rem]">{words.moveTo}</span><input type="date" value={day} min={today} required onChange={(event) => setDay(event.target.value)} className={`${box} num`} /></label>
      <p role="alert" className="mt-2 text-cinnabar-text empty:hidden">{failed}</p>
      <div className="mt-3 flex flex-wrap items-center gap-x-4">
        <button type="submit" disabled={busy || day === due} className={button({ look: 'ghost', size: 'small' })}>{words.moveNow}</button>
        <p role="status" className="text-ink-2 empty:hidden">{done ? words.moved : ''}</p>
      </div>
    </form>
  )
}
