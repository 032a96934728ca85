'use client'

import { useEffect, useId, useState } from 'react'
import { button } from '../ui/button'
import { send } from '../ui/send'
import { Field } from './field'
import { afterEntering, problemWords, type FormWords } from './types'

export type JoinWords = { number: string; code: string; codeHint: string; password: string; join: string; comeBack: string; usePassword: string; useCode: string; bind: string; apart: string; whose: string }
type Props = { locale: string; token: string; next: string; words: JoinWords & FormWords; bindable: boolean }

/** Staff number and one-time code, big enough to be copied off a slip of paper; or the number and a password set later. */
export function JoinForm({ locale, token, next, words, bindable }: Props) {
  const id = useId()
  const [way, setWay] = useState<'code' | 'password'>('code')
  const [state, setState] = useState<'new' | 'sending' | { code: string; body: Record<string, unknown> }>('new')
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])

  const submit = async (event: React.FormEvent<HTMLFormElement>) => {
    event.preventDefault()
    if (state === 'sending') return
    const typed = new FormData(event.currentTarget)
    const secret = { kind: way, [way]: String(typed.get(way) ?? '') }
    setState('sending')
    const sent = await send('POST', '/api/sign-in/staff', { token, number: String(typed.get('number') ?? ''), secret, ...(typed.get('bind') === 'yes' && { bind: true }) })
    if (sent.ok) location.assign(afterEntering(sent.value, locale, next))
    else setState(sent)
  }
  const change = () => {
    setWay(way === 'code' ? 'password' : 'code')
    setState('new')
  }
  const failed = typeof state === 'object'
  return (
    <form onSubmit={(event) => void submit(event)} className="flex flex-col gap-5">
      <Field name="number" label={words.number} kind="text" autoComplete="username" most={40} words={words} wrong={false} />
      {way === 'password' ? <Field name="password" label={words.password} kind="password" autoComplete="current-password" most={200} words={words} wrong={false} /> : (
        <div>
          <label htmlFor={id} className="mb-1.5 block text-[.9375rem]">{words.code}</label>
          <input
            id={id} name="code" required maxLength={20} autoComplete="one-time-code" autoCapitalize="characters" spellCheck={false} aria-describedby={`${id}hint`}
            className="num block min-h-14 w-full rounded-field bg-sheet px-3.5 text-[1.5rem] tracking-[.18em] uppercase shadow-[inset_0_0_0_1px_var(--edge)]"
          />
          <p id={`${id}hint`} className="mt-1.5 text-[.875rem]/[1.3125rem] text-ink-2">{words.codeHint}</p>
        </div>
      )}
      {bindable && way === 'code' ? (
        <fieldset className="flex flex-col border-y border-rule py-2">
          <legend className="sr-only">{words.whose}</legend>
          {[['yes', words.bind], ['no', words.apart]].map(([value, label]) => (
            <label key={value} className="flex min-h-11 items-center gap-3"><input type="radio" name="bind" value={value} defaultChecked={value === 'yes'} className="size-5 shrink-0 accent-ink" />{label}</label>
          ))}
        </fieldset>
      ) : null}
      <p role="alert" className="text-cinnabar-text empty:hidden">{failed ? problemWords(words, state) : ''}</p>
      <button type="submit" disabled={!ready || state === 'sending'} className={`${button()} w-full`}>{state === 'sending' ? words.sending : way === 'code' ? words.join : words.comeBack}</button>
      <button type="button" onClick={change} className="link min-h-11 self-start text-[.9375rem] text-ink-2">{way === 'code' ? words.usePassword : words.useCode}</button>
    </form>
  )
}
