'use client'

import { useEffect, useState } from 'react'
import { Print } from '../lines/print'
import { fill } from '../ui/fill'
import { PairText } from '../ui/text'
import { SceneList, type Scene } from './scene-list'
import { dayOf, localDate, splitDays } from './split'
import { usePlayed } from './use-played'

type Pair = { zh: string; en: string }
export type PlanWords = { label: Pair } & Record<'text' | 'clear' | 'today' | 'all' | 'spread' | 'minutes' | 'done' | 'print', string>
type PlannedScene = Scene & { length: number } // minutes
export type PlannedModule = { id: string; name: Pair; scenes: PlannedScene[] }
type Props = { locale: 'en' | 'zh'; modules: PlannedModule[]; words: PlanWords }

const key = 'ruqun.start'

function remembered(): string {
  try {
    return localStorage.getItem(key) ?? ''
  } catch {
    return ''
  }
}

function remember(start: string): void {
  try {
    if (start) localStorage.setItem(key, start)
    else localStorage.removeItem(key)
  } catch {
    return // storage may be closed to us; the date then lasts as long as the page
  }
}

const said = (date: string, locale: 'en' | 'zh'): string =>
  new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`))

/** A path's scenes by module or, once the first day at work is known, by the days that are left until then. */
export function Plan({ locale, modules, words }: Props) {
  const [start, setStart] = useState('')
  const [today, setToday] = useState('')
  const played = usePlayed()
  useEffect(() => {
    setStart(remembered())
    setToday(localDate(new Date()))
  }, [])
  const change = (date: string) => {
    setStart(date)
    remember(date)
  }
  const scenes = modules.flatMap((module) => module.scenes)
  const isPlanned = today !== '' && dayOf(start) !== null
  const parts = isPlanned
    ? splitDays(scenes, today, start).map(({ date, items }) => ({ id: date, name: date === today ? words.today : said(date, locale), note: fill(words.minutes, { minutes: items.reduce((sum, { length }) => sum + length, 0) }), scenes: items }))
    : modules.map(({ id, name, scenes: items }) => ({ id, name, note: '', scenes: items }))
  return (
    <>
      <div className="py-6 text-[.9375rem] desk:py-8 [@media(scripting:none)]:hidden">
        <div className="flex flex-wrap items-center gap-x-5 gap-y-2 print:hidden">
          <label className="flex flex-wrap items-center gap-x-4 gap-y-1 text-[1.0625rem] font-medium">
            <span><PairText pair={words.label} locale={locale} en="font-normal" /></span>
            <input type="date" value={start} onChange={(event) => change(event.target.value)} className="num min-h-11 rounded-field bg-sheet px-3 font-normal shadow-[inset_0_0_0_1px_var(--edge)]" />
          </label>
          {isPlanned ? <><button type="button" onClick={() => change('')} className="link min-h-11">{words.clear}</button><Print label={words.print} /></> : null}
        </div>
        <p role="status" className="mt-2 max-w-[40rem] text-ink-2">{!isPlanned ? words.text : start <= today ? words.all : fill(words.spread, { scenes: scenes.length, date: said(start, locale) })}</p>
      </div>
      {parts.map(({ id, name, note, scenes: some }) => (
        <section key={id} aria-labelledby={`part-${id}`} className="grid gap-x-10 border-t border-rule py-2 desk:grid-cols-[12rem_minmax(0,1fr)] print:break-inside-avoid">
          <h2 id={`part-${id}`} className="pt-3 font-semibold">
            {typeof name === 'string' ? name : <PairText pair={name} locale={locale} stacked en="text-[.9375rem]/[1.375rem] font-normal" />}
            {note ? <span className="num ml-3 text-[.875rem] font-normal text-ink-2 desk:ml-0 desk:block">{note}</span> : null}
          </h2>
          <div className="max-w-[44rem]"><SceneList locale={locale} scenes={some} played={played} done={words.done} /></div>
        </section>
      ))}
    </>
  )
}
