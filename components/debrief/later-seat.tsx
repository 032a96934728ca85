'use client'

import { lazy, Suspense, useEffect, useState } from 'react'
import type { Debrief } from '@/engine/types'
import { useDesk } from './desk'
import { wholeOf } from './whole'

const SeatMoments = lazy(() => import('./seat-moments'))

/** A seat that is not the first: it comes when somebody sits down in it. */
export function LaterSeat({ who }: { who: string }) {
  const desk = useDesk()
  const [told, setTold] = useState<Debrief | null | 'waiting'>('waiting')
  const attempt = desk?.attempt
  useEffect(() => {
    if (attempt) void wholeOf(attempt).then(setTold)
  }, [attempt])
  if (!desk) return null
  const { voice } = desk
  const waiting = <p role="status" className="text-ink-2">{voice.words.loading}</p>
  if (told === 'waiting') return waiting
  const seat = told?.seats.find((one) => one.who === who)
  return told && seat ? <Suspense fallback={waiting}><SeatMoments seat={seat} debrief={told} voice={voice} /></Suspense> : <p role="status" className="text-ink-2">{voice.words.unloaded}</p>
}
