'use client'

import { useEffect, useRef, useState } from 'react'
import { button } from '../ui/button'
import { fill } from '../ui/fill'
import { PairText } from '../ui/text'
import { draftOf, send, takeBack, type Draft } from './api'
import { recall, remember } from './memory'
import type { DifferenceWords, Outcome, Subject } from './types'

const longest = 500 // characters, as the API has it

type State = { at: 'writing'; said: Exclude<Outcome, 'kept'> | 'taken' | 'gone' | null } | { at: 'sending' } | { at: 'sent'; draft: Draft; said: 'error' | 'offline' | null }
type Props = { locale: 'en' | 'zh'; subject: Subject; overlays: { id: string; name: string }[]; words: DifferenceWords }

/** “My company does it differently”: a few words, kept by the server, and a way to take them back. What was sent from here is remembered here. */
export function DifferenceForm({ locale, subject, overlays, words }: Props) {
  const { kind, id } = subject
  const [state, setState] = useState<State>({ at: 'writing', said: null })
  const [text, setText] = useState('')
  const [overlay, setOverlay] = useState('')
  const [ready, setReady] = useState(false)
  const last = useRef<Draft | null>(null)
  const box = useRef<HTMLDivElement>(null) // takes the focus when what had it goes
  useEffect(() => {
    const sent = recall({ kind, id })
    if (sent) setState({ at: 'sent', draft: sent, said: null })
    setReady(true)
  }, [kind, id])

  const submit = async (event: React.FormEvent) => {
    event.preventDefault()
    const draft = draftOf({ text: text.trim(), overlay }, last.current)
    if (!draft.text || state.at === 'sending') return
    last.current = draft
    setState({ at: 'sending' })
    const outcome = await send(subject, draft)
    if (outcome !== 'kept') return setState({ at: 'writing', said: outcome })
    remember(subject, draft)
    setState({ at: 'sent', draft, said: null })
    box.current?.focus()
  }
  const undo = async (draft: Draft) => {
    const outcome = await takeBack(draft.id)
    if (outcome === 'error' || outcome === 'offline') return setState({ at: 'sent', draft, said: outcome })
    remember(subject, null)
    last.current = null
    setState({ at: 'writing', said: outcome })
    box.current?.focus()
  }

  return (
    <details className="group border-b border-rule print:hidden">
      <summary className="flex min-h-12 items-center justify-between gap-3 py-2 font-medium [&::-webkit-details-marker]:hidden">
        <span><PairText pair={words.title} locale={locale} stacked en="text-[.875rem]/[1.25rem] font-normal" /></span>
        <span aria-hidden="true" className="text-[1.25rem]/none text-ink-2 group-open:rotate-45">+</span>
      </summary>
      <div ref={box} tabIndex={-1} className="pb-5 outline-none text-[.9375rem]/[1.4375rem]">
        {state.at === 'sent' ? (
          <div role="status">
            <p className="text-ink-2">{words.sent}</p>
            <p className="mt-2 border-l-2 border-h3 pl-4 break-words whitespace-pre-line">{state.draft.text}</p>
            {state.said ? <p className="mt-2 text-cinnabar-text">{words[state.said]}</p> : null}
            <button type="button" onClick={() => void undo(state.draft)} className="link mt-1 min-h-11">{words.takeBack}</button>
          </div>
        ) : (
          <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-3">
            <label className="block">
              {words.label}
              <textarea value={text} onChange={(event) => setText(event.target.value)} required maxLength={longest} rows={4} className="mt-1.5 block w-full rounded-field bg-sheet p-3 shadow-[inset_0_0_0_1px_var(--edge)]" />
            </label>
            {text.length > longest - 100 ? <p className="num text-ink-2">{fill(words.left, { count: longest - text.length })}</p> : null}
            <label className="block">
              <span className="block">{words.overlay}</span>
              <select value={overlay} onChange={(event) => setOverlay(event.target.value)} className="mt-1.5 min-h-11 w-full cursor-pointer rounded-field bg-sheet px-3 shadow-[inset_0_0_0_1px_var(--edge)]">
                <option value="">{words.unsaid}</option>
                {overlays.map(({ id: value, name }) => <option key={value} value={value}>{name}</option>)}
              </select>
            </label>
            <p className="text-[.8125rem]/[1.25rem] text-ink-2">{words.who}</p>
            <p role="status" className={state.at === 'writing' && (state.said === 'taken' || state.said === 'gone') ? 'empty:hidden' : 'text-cinnabar-text empty:hidden'}>{state.at === 'writing' && state.said ? words[state.said] : ''}</p>
            <button type="submit" disabled={!ready || state.at === 'sending'} className={`${button({ look: 'ghost', size: 'small' })} self-start`}>{state.at === 'sending' ? words.sending : words.send}</button>
          </form>
        )}
      </div>
    </details>
  )
}
