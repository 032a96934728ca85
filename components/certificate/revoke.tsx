'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { button } from '../ui/button'
import { Trouble } from '../ui/field'
import { send } from '../ui/send'
import { troubleOf, type Problems } from './words'

type Props = { path: string; words: Record<'revoke' | 'sure' | 'keep', string>; problems: Problems }

/** Makes a certificate invalid, after asking once more. */
export function Revoke({ path, words, problems }: Props) {
  const router = useRouter()
  const [asked, setAsked] = useState(false)
  const [trouble, setTrouble] = useState('')
  const revoke = async () => {
    const sent = await send('DELETE', path)
    setTrouble(sent.ok ? '' : troubleOf(problems, sent.code))
    if (sent.ok) router.refresh()
  }
  if (!asked) return <button type="button" onClick={() => setAsked(true)} className="link min-h-11 text-[.9375rem] text-ink-2">{words.revoke}</button>
  return (
    <span className="flex flex-wrap items-center gap-3">
      <button type="button" onClick={() => void revoke()} className={button({ size: 'small' })}>{words.sure}</button>
      <button type="button" onClick={() => setAsked(false)} className="link min-h-11 text-[.9375rem]">{words.keep}</button>
      <Trouble>{trouble}</Trouble>
    </span>
  )
}
