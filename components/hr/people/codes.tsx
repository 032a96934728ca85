'use client'

import { useEffect, useRef, useState } from 'react'
import { button } from '../../ui/button'
import { fill } from '../../ui/fill'
import { send } from '../../ui/send'
import { box } from './field'
import { parseCodes, type MadeCodes } from './made-codes'

export type CodesWords = Record<'codesFor' | 'codesMake' | 'codesNone' | 'numberless' | 'codesTitle' | 'codesUntil' | 'print' | 'save' | 'name' | 'number' | 'code' | 'slip', string>
type Props = { path: string; person?: string; choices?: { value: string; name: string }[]; label?: string; until: string; words: CodesWords; problems: Record<string, string> }

/** Makes one-time codes, for one person or for a choice of people, and shows them once: to be read, printed with cut lines, or saved. */
export function Codes({ path, person, choices = [], label, until, words, problems }: Props) {
  const [ready, setReady] = useState(false)
  const [made, setMade] = useState<MadeCodes | null>(null)
  const [failed, setFailed] = useState('')
  const list = useRef<HTMLDivElement>(null)
  useEffect(() => setReady(true), [])
  useEffect(() => {
    if (made) list.current?.focus()
  }, [made])
  const submit = async (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    const waiting = String(new FormData(event.currentTarget).get('waiting') ?? '') || null
    setReady(false)
    const sent = await send('POST', path, person ? { person } : { waiting })
    setReady(true)
    setFailed(sent.ok ? '' : (problems[sent.code] ?? problems['internal'] ?? ''))
    if (sent.ok) setMade(parseCodes(sent.value))
  }
  const save = (csv: string) => {
    const address = URL.createObjectURL(new Blob([csv], { type: 'text/csv' }))
    Object.assign(document.createElement('a'), { href: address, download: 'codes.csv' }).click()
    URL.revokeObjectURL(address)
  }
  return (
    <>
      <form onSubmit={(event) => void submit(event)} className="flex flex-wrap items-end gap-4 print:hidden">
        {person ? null : (
          <label className="grow basis-56 text-[.9375rem] desk:max-w-80"><span className="mb-1.5 block">{words.codesFor}</span>
            <select name="waiting" className={`${box} cursor-pointer`}>{choices.map(({ value, name }) => <option key={value} value={value}>{name}</option>)}</select>
          </label>
        )}
        <button type="submit" disabled={!ready} className={button({ look: 'ghost' })}>{label ?? words.codesMake}</button>
        <p role="alert" className="basis-full text-cinnabar-text empty:hidden">{failed}</p>
      </form>
      {made ? (
        <div ref={list} tabIndex={-1} role="region" aria-label={words.codesTitle} className="mt-6 outline-none print:mt-0">
          {made.codes.length === 0 ? <p>{words.codesNone}</p> : (
            <>
              <div className="flex flex-wrap items-center gap-3 print:hidden">
                <p className="mr-3 font-semibold">{words.codesTitle}</p>
                <button type="button" onClick={() => print()} className={button({ look: 'ghost', size: 'small' })}>{words.print}</button>
                <button type="button" onClick={() => save(made.csv)} className={button({ look: 'ghost', size: 'small' })}>{words.save}</button>
              </div>
              <p className="mt-3 text-ink-2 print:mt-0">{fill(words.codesUntil, { day: until })}<span className="block">{words.slip}</span></p>
              <ul className="mt-3 border-t border-dashed border-edge">
                {made.codes.map(({ name, staffNumber, code }) => (
                  <li key={staffNumber} className="flex flex-wrap items-baseline gap-x-6 border-b border-dashed border-edge py-3 break-inside-avoid print:py-5">
                    <span className="grow basis-32 font-semibold">{name}</span>
                    <span className="num basis-32"><span className="sr-only">{words.number} </span>{staffNumber}</span>
                    <span className="font-mono text-[1.125rem] tracking-wide"><span className="sr-only">{words.code} </span>{code}</span>
                  </li>
                ))}
              </ul>
            </>
          )}
          {made.numberless > 0 ? <p className="mt-3 text-ink-2 print:hidden">{fill(words.numberless, { count: made.numberless })}</p> : null}
        </div>
      ) : null}
    </>
  )
}
