'use client'

import Link from 'next/link'
import { useEffect, useState } from 'react'
import { button } from '../../ui/button'
import { fill } from '../../ui/fill'
import { send } from '../../ui/send'
import { box } from '../people/field'

type Words = Record<'to' | 'none' | 'subject' | 'text' | 'places' | 'preview' | 'send' | 'sending' | 'sent' | 'sentNoServer' | 'outbox', string>
type Props = {
  words: Words; problems: Record<string, string>
  path: string | null // null: a demonstration
  to: { id: string; name: string }[]; apart: { title: string; names: string }[]; suggested: { subject: string; text: string }; places: Record<'module' | 'due' | 'link', string>
  language: 'en' | 'zh'; sendsItself: boolean; outbox: string | null
}
type State = { at: 'writing'; said: string } | { at: 'sending' } | { at: 'sent'; count: number }

const countOf = (value: unknown): number => (typeof value === 'object' && value !== null && 'sent' in value && typeof value.sent === 'number' ? value.sent : 0)

/** The words of a reminder and whom it goes to. Nothing goes before HR has seen it and pressed. */
export function RemindForm({ words, problems, path, to, apart, suggested, places, language, sendsItself, outbox }: Props) {
  const [subject, setSubject] = useState(suggested.subject)
  const [text, setText] = useState(suggested.text)
  const [except, setExcept] = useState<string[]>([])
  const [state, setState] = useState<State>({ at: 'writing', said: '' })
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  const chosen = to.filter(({ id }) => !except.includes(id))
  const submit = async (event: React.FormEvent) => {
    event.preventDefault()
    if (!path || state.at === 'sending') return
    setState({ at: 'sending' })
    const sent = await send('POST', path, { subject, text, except })
    setState(sent.ok ? { at: 'sent', count: countOf(sent.value) } : { at: 'writing', said: problems[sent.code] ?? problems.internal ?? '' })
  }
  const lang = language === 'zh' ? 'zh-Hans' : 'en'
  if (state.at === 'sent') {
    return (
      <div role="status" className="text-[1.0625rem]/[1.6875rem]">
        <p>{fill(sendsItself ? words.sent : words.sentNoServer, { count: state.count })}</p>
        {!sendsItself && outbox ? <p className="mt-3"><Link href={outbox} prefetch={false} className="link inline-flex min-h-11 items-center">{words.outbox}</Link></p> : null}
      </div>
    )
  }
  return (
    <form onSubmit={(event) => void submit(event)} className="flex max-w-[40rem] flex-col gap-6">
      <fieldset>
        <legend className="text-[1.0625rem] font-semibold">{words.to}</legend>
        {to.length === 0 ? <p className="mt-1 text-ink-2">{words.none}</p> : null}
        <div className="mt-1 grid grid-cols-2 gap-x-4 sm:grid-cols-3">
          {to.map(({ id, name }) => (
            <label key={id} className="flex min-h-11 items-center gap-3"><input type="checkbox" checked={!except.includes(id)} onChange={(event) => setExcept((some) => (event.target.checked ? some.filter((one) => one !== id) : [...some, id]))} className="size-5 accent-[var(--ink)]" /><span lang="zh-Hans" className="truncate">{name}</span></label>
          ))}
        </div>
        {apart.map(({ title, names }) => <p key={title} className="mt-2 text-[.9375rem]/[1.4375rem] text-ink-2">{title}<span lang="zh-Hans">{names}</span></p>)}
      </fieldset>
      <label><span className="mb-1.5 block text-[.9375rem]">{words.subject}</span><input lang={lang} value={subject} onChange={(event) => setSubject(event.target.value)} required maxLength={150} className={box} /></label>
      <div>
        <label><span className="mb-1.5 block text-[.9375rem]">{words.text}</span><textarea lang={lang} value={text} onChange={(event) => setText(event.target.value)} required maxLength={3000} rows={9} aria-describedby="places" className={`${box} py-3`} /></label>
        <p id="places" className="mt-1.5 text-[.875rem]/[1.3125rem] text-ink-2">{words.places}</p>
      </div>
      {chosen[0] ? (
        <div>
          <h2 className="text-[.9375rem]">{words.preview}</h2>
          <div lang={lang} className="mt-1.5 border-l-2 border-h3 pl-4 break-words whitespace-pre-line"><p className="font-semibold">{fill(subject, { ...places, name: chosen[0].name })}</p><p className="mt-1">{fill(text, { ...places, name: chosen[0].name })}</p></div>
        </div>
      ) : null}
      <p role="alert" className="text-cinnabar-text empty:hidden">{state.at === 'writing' ? state.said : ''}</p>
      {path ? <button type="submit" disabled={!ready || state.at === 'sending' || chosen.length === 0 || except.length > 150} className={`${button({ wide: 'phone' })} self-start max-desk:self-stretch`}>{state.at === 'sending' ? words.sending : fill(words.send, { count: chosen.length })}</button> : null}
    </form>
  )
}
