'use client'

import { lazy, Suspense, useState } from 'react'
import type { Debrief } from '@/engine/types'
import { useDesk } from './desk'
import { wholeOf } from './whole'

const Courses = lazy(() => import('./courses'))

type Props = { point: string; but: string | undefined; count: number }

/** The other courses of a point. They are most of a debrief's weight and few are read, so they come when they are opened. */
export function MoreCourses({ point, but, count }: Props) {
  const desk = useDesk()
  const [told, setTold] = useState<Debrief | null | 'waiting'>('waiting')
  if (!desk) return null
  const { attempt, voice } = desk
  const open = (event: React.SyntheticEvent<HTMLDetailsElement>) => {
    if (!event.currentTarget.open || (told && told !== 'waiting')) return
    setTold('waiting')
    void wholeOf(attempt).then(setTold)
  }
  const waiting = <p role="status" className="text-ink-2">{voice.words.loading}</p>
  const found = told && told !== 'waiting' ? told.points.find(({ id }) => id === point) : undefined
  return (
    <details onToggle={open} className="print:hidden">
      <summary className="flex min-h-11 items-center text-[.9375rem]"><span className="link">{voice.words.more.replace('{count}', String(count))}</span></summary>
      <div className="mt-2">
        {told === 'waiting' ? waiting : told && found ? (
          <Suspense fallback={waiting}><Courses others={found.others.filter(({ choice }) => choice.id !== but)} chats={found.chats} cast={told.cast} voice={voice} /></Suspense>
        ) : <p role="status" className="text-ink-2">{voice.words.unloaded}</p>}
      </div>
    </details>
  )
}
