'use client'

import { useState } from 'react'
import { Trouble } from '../ui/field'
import { fill } from '../ui/fill'
import { send } from '../ui/send'

type Words = Record<'title' | 'private' | 'shared' | 'give' | 'take' | 'failed', string>
type Props = { attempt: string; organization: string; shared: boolean; words: Words }

/** Who sees a debrief, and the button by which its person changes that. */
export function ShareDebrief({ attempt, organization, shared: before, words }: Props) {
  const [shared, setShared] = useState(before)
  const [failed, setFailed] = useState(false)
  const turn = async () => {
    const sent = await send(shared ? 'DELETE' : 'PUT', `/api/me/shares/${attempt}`)
    setFailed(!sent.ok)
    if (sent.ok) setShared(!shared)
  }
  return (
    <section aria-label={words.title} className="mx-auto max-w-[90rem] px-5 pb-12 desk:px-16 print:hidden">
      <div className="border-t border-ink pt-4 text-[.9375rem]/[1.4375rem]">
        <p className="font-medium">{words.title}</p>
        <p role="status" className="mt-1 max-w-[40rem] text-ink-2">{fill(shared ? words.shared : words.private, { organization })}</p>
        <button type="button" onClick={() => void turn()} className="link min-h-11">{shared ? words.take : words.give}</button>
        <Trouble>{failed ? words.failed : ''}</Trouble>
      </div>
    </section>
  )
}
