'use client'

import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { newAttemptId } from '../play/attempt-id'
import { rememberRewound } from '../play/memory'
import { Icon } from '../ui/icon'

type Props = { attempt: string; turn: number; play: string; words: { failed: string; busy: string }; children: React.ReactNode }

/** Starts a new run that shares what was decided before this turn. `play`: the address of the scene's page. */
export function Rewind({ attempt, turn, play, words, children }: Props) {
  const router = useRouter()
  const [stage, setStage] = useState<'idle' | 'busy' | 'failed'>('idle')
  async function rewind() {
    setStage('busy')
    const id = newAttemptId()
    const response = await fetch(`/api/attempts/${attempt}/rewind`, {
      method: 'POST', headers: { 'content-type': 'application/json' }, body: JSON.stringify({ id, turn }),
    }).catch(() => null)
    if (!response?.ok) return setStage('failed')
    rememberRewound(id, turn) // what was said of the turn before stands in the debrief one comes from
    router.push(`${play}?attempt=${id}`)
  }
  return (
    <div className="print:hidden">
      <button type="button" onClick={rewind} disabled={stage === 'busy'} className="group flex min-h-11 items-center gap-3 text-[.9375rem]">
        <Icon name="again" size={22} className="text-ink-2" />
        <span className="link group-hover:decoration-current">{stage === 'busy' ? words.busy : children}</span>
      </button>
      <p role="status" className="text-[.9375rem] text-cinnabar-text">{stage === 'failed' ? words.failed : ''}</p>
    </div>
  )
}
