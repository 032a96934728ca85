'use client'

import Link from 'next/link'
import { useEffect, useRef, useState } from 'react'
import { button } from '../ui/button'
import { Field, Trouble } from '../ui/field'
import { fill } from '../ui/fill'
import { send } from '../ui/send'

export type EraseWords = Record<'erase' | 'eraseText' | 'eraseLabel' | 'eraseWord' | 'eraseAction' | 'erasing' | 'erased' | 'erasedText' | 'home' | 'lastAdmin', string>
type Props = { locale: 'en' | 'zh'; words: EraseWords; problems: Record<string, string> }

/** Erases whoever is signed in, once they have typed the word for it. */
export function Erase({ locale, words, problems }: Props) {
  const [typed, setTyped] = useState('')
  const [state, setState] = useState<'asking' | 'erasing' | 'erased'>('asking')
  const [trouble, setTrouble] = useState('')
  const done = useRef<HTMLDivElement>(null)
  useEffect(() => { if (state === 'erased') done.current?.focus() }, [state])
  const submit = async (event: React.FormEvent) => {
    event.preventDefault()
    setState('erasing')
    const sent = await send('POST', '/api/me/erase', { word: typed.trim() })
    if (sent.ok) {
      forgetHere()
      return setState('erased')
    }
    setState('asking')
    setTrouble(sent.code === 'last-admin' ? fill(words.lastAdmin, { organization: String(sent.body['hint'] ?? '') }) : (problems[sent.code] ?? problems['internal'] ?? ''))
  }
  if (state === 'erased') {
    return (
      <div ref={done} tabIndex={-1} role="status" className="mt-6 border-l-2 border-ink pl-4 outline-none">
        <p className="font-medium">{words.erased}</p>
        <p className="mt-1 mb-3 text-ink-2">{words.erasedText}</p>
        <Link href={`/${locale}`} className="link inline-flex min-h-11 items-center">{words.home}</Link>
      </div>
    )
  }
  return (
    <form onSubmit={(event) => void submit(event)} className="mt-4 flex max-w-[26rem] flex-col gap-3">
      <Field label={fill(words.eraseLabel, { word: words.eraseWord })} value={typed} onChange={(event) => setTyped(event.target.value)} autoComplete="off" autoCapitalize="off" />
      <Trouble>{trouble}</Trouble>
      <button type="submit" disabled={typed.trim() !== words.eraseWord || state === 'erasing'} className={`${button({ look: 'ghost' })} self-start`}>{state === 'erasing' ? words.erasing : words.eraseAction}</button>
    </form>
  )
}

/** What this browser remembered of them goes, too; where it keeps nothing there is nothing to do. */
function forgetHere(): void {
  try {
    localStorage.clear()
  } catch {
    return
  }
}
