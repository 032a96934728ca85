'use client'

import { useEffect, useRef, useState } from 'react'
import { button } from '../../ui/button'
import { useAct, type ActWords, type Then } from './use-act'

type Props = {
  method: 'POST' | 'PUT' | 'DELETE'
  path: string
  body?: object
  label: string
  words: ActWords & { no: string }
  sure?: { ask: string; yes: string } // asked first
  plain?: boolean // a link in a row instead of a button
  then?: Then
}

/** One act on one button; what cannot simply be undone is asked about first, in place. */
export function ActButton({ method, path, body = {}, label, words, sure, plain = false, then = { kind: 'stay' } }: Props) {
  const { act, busy, failed } = useAct(words, then)
  const [asking, setAsking] = useState(false)
  const yes = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (asking) yes.current?.focus()
  }, [asking])
  const run = () => {
    setAsking(false)
    void act(method, path, body)
  }
  const look = button({ look: 'ghost', size: 'small' })
  return (
    <div className="print:hidden">
      {asking && sure ? (
        <div role="group" aria-label={sure.ask} className="flex flex-wrap items-center gap-x-4 gap-y-2">
          <p>{sure.ask}</p>
          <button ref={yes} type="button" onClick={run} disabled={busy} className={button({ size: 'small' })}>{sure.yes}</button>
          <button type="button" onClick={() => setAsking(false)} className={look}>{words.no}</button>
        </div>
      ) : (
        <button type="button" disabled={busy} onClick={() => (sure ? setAsking(true) : run())} className={plain ? 'link min-h-11 text-ink-2 disabled:opacity-50' : look}>{label}</button>
      )}
      <p role="alert" className="text-cinnabar-text empty:hidden">{failed}</p>
    </div>
  )
}
