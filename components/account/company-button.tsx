'use client'

import { useEffect, useState } from 'react'
import { button } from '../ui/button'
import { send } from '../ui/send'
import { problemWords, type FormWords } from './types'

/** To the company's own sign-in. */
export function CompanyButton({ locale, next, label, words }: { locale: string; next: string; label: string; words: FormWords }) {
  const [state, setState] = useState<'new' | 'sending' | { code: string; body: Record<string, unknown> }>('new')
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  const go = async () => {
    setState('sending')
    const sent = await send('POST', '/api/sign-in/company', { language: locale, next })
    if (!sent.ok) return setState(sent)
    const { value } = sent
    if (typeof value === 'object' && value !== null && 'url' in value && typeof value.url === 'string') location.assign(value.url)
  }
  return (
    <>
      <button type="button" onClick={() => void go()} disabled={!ready || state === 'sending'} className={`${button({ look: 'ghost' })} w-full`}>{label}</button>
      <p role="alert" className="mt-3 text-cinnabar-text empty:hidden">{typeof state === 'object' ? problemWords(words, state) : ''}</p>
    </>
  )
}
