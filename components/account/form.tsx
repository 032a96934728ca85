'use client'

import { useEffect, useRef, useState } from 'react'
import { button } from '../ui/button'
import { send, type Sent } from '../ui/send'
import { Field } from './field'
import { afterEntering, problemWords, type FormField, type FormWords } from './types'

type Props = {
  method?: 'POST' | 'PUT'
  path: string
  fixed?: Record<string, unknown> // goes with what is typed
  fields: FormField[]
  label: string
  words: FormWords
  quiet?: boolean
  /** `enter`: whoever is signed in now goes on to `next`. `stay`: `children` take the form's place. */
  then: { kind: 'enter'; locale: string; next: string } | { kind: 'stay' }
  children?: React.ReactNode
}

/** A few fields and one button. What was typed stays when it did not work, and one sentence says why. */
export function AccountForm({ method = 'POST', path, fixed = {}, fields, label, words, quiet = false, then, children }: Props) {
  const [state, setState] = useState<'new' | 'sending' | 'done' | Extract<Sent, { ok: false }>>('new')
  const [ready, setReady] = useState(false)
  const after = useRef<HTMLDivElement>(null)
  useEffect(() => setReady(true), [])
  useEffect(() => {
    if (state === 'done') after.current?.focus()
  }, [state])

  const submit = async (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (state === 'sending') return
    const typed = Object.fromEntries([...new FormData(event.currentTarget)].filter(([name]) => fields.some((field) => field.name === name)))
    setState('sending')
    const sent = await send(method, path, { ...fixed, ...typed })
    if (!sent.ok) return setState(sent)
    if (then.kind === 'enter') location.assign(afterEntering(sent.value, then.locale, then.next))
    else setState('done')
  }

  if (state === 'done') return <div ref={after} tabIndex={-1} className="outline-none">{children}</div>
  const failed = typeof state === 'object'
  return (
    <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-5">
      {fields.map((field) => <Field key={field.name} {...field} words={words} wrong={failed && state.code === 'weak-password' && field.kind === 'new-password'} />)}
      <p role="alert" className="text-cinnabar-text empty:hidden">{failed ? problemWords(words, state) : ''}</p>
      <button type="submit" disabled={!ready || state === 'sending'} className={quiet ? `${button({ look: 'ghost', size: 'small' })} self-start` : `${button()} w-full`}>{state === 'sending' ? words.sending : label}</button>
    </form>
  )
}
