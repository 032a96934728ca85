'use client'

import { useEffect, useState } from 'react'
import { button } from '../ui/button'
import { send } from '../ui/send'
import { problemWords, type FormWords } from './types'

/** Two buttons of equal rank: neither is the right one. */
export function TakeAlong({ next, words }: { next: string; words: { take: string; leave: string } & FormWords }) {
  const [state, setState] = useState<'new' | 'sending' | { code: string; body: Record<string, unknown> }>('new')
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  const decide = async (take: boolean) => {
    setState('sending')
    const sent = await send('POST', '/api/me/take-along', { take })
    if (sent.ok) location.assign(next)
    else setState(sent)
  }
  const idle = ready && state !== 'sending'
  return (
    <>
      <div className="grid gap-3 sm:grid-cols-2">
        <button type="button" disabled={!idle} onClick={() => void decide(true)} className={`${button({ look: 'ghost' })} w-full`}>{words.take}</button>
        <button type="button" disabled={!idle} onClick={() => void decide(false)} className={`${button({ look: 'ghost' })} w-full`}>{words.leave}</button>
      </div>
      <p role="alert" className="mt-3 text-cinnabar-text empty:hidden">{typeof state === 'object' ? problemWords(words, state) : ''}</p>
    </>
  )
}
