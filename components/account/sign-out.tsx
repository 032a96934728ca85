'use client'

import { useEffect, useState } from 'react'
import { button } from '../ui/button'
import { send } from '../ui/send'
import { problemWords, type FormWords } from './types'

// What this browser remembers of runs and texts is nobody's any more: the next person at it starts with a clean desk.
const own = /^ruqun\.(attempt|coach|again|difference)\b/

function forget(): void {
  try {
    for (const key of Object.keys(localStorage)) if (own.test(key)) localStorage.removeItem(key)
  } catch {
    return // storage may be forbidden; then there is nothing in it
  }
}

/** Out of this browser, or out of every one. */
export function SignOut({ home, words }: { home: string; words: { here: string; everywhere: string; everywhereHint: string } & FormWords }) {
  const [state, setState] = useState<'new' | 'sending' | { code: string; body: Record<string, unknown> }>('new')
  const [ready, setReady] = useState(false)
  useEffect(() => setReady(true), [])
  const leave = async (everywhere: boolean) => {
    setState('sending')
    const sent = await send('POST', '/api/sign-out', { everywhere })
    if (!sent.ok) return setState(sent)
    forget()
    location.assign(home)
  }
  const idle = ready && state !== 'sending'
  return (
    <div className="flex flex-col items-start gap-3">
      <div className="flex flex-wrap gap-3">
        <button type="button" disabled={!idle} onClick={() => void leave(false)} className={button({ look: 'ghost', size: 'small' })}>{words.here}</button>
        <button type="button" disabled={!idle} onClick={() => void leave(true)} className={button({ look: 'ghost', size: 'small' })}>{words.everywhere}</button>
      </div>
      <p className="text-[.875rem]/[1.3125rem] text-ink-2">{words.everywhereHint}</p>
      <p role="alert" className="text-cinnabar-text empty:hidden">{typeof state === 'object' ? problemWords(words, state) : ''}</p>
    </div>
  )
}
