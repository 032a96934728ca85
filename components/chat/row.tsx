'use client'
import { lazy, Suspense, useState } from 'react'
import type { ViewEvent } from '@/engine/types'
import type { Hands } from './hands'
import { GreyLine } from './lines'

const Recalled = lazy(() => import('./recalled'))

type Props = { event: ViewEvent; first: boolean; entrance: string; onEditAgain: Hands['onEditAgain']; say: (event: ViewEvent, first: boolean) => React.ReactNode }

/** One event in its place, from its arrival to its recall: it remembers what stood there, which the view no longer tells. */
export function Row({ event, first, entrance, onEditAgain, say }: Props) {
  const [before] = useState({ event, first })
  if (event.kind === 'system' && event.recallable === undefined) return <div className={entrance}><GreyLine zh={event.zh} en={event.en} /></div>
  if (event.kind !== 'recalled') return <div className={entrance}>{say(event, first)}</div>
  const text = event.mine && before.event.kind === 'message' ? before.event.zh : undefined
  const unseen = before.event.kind === 'recalled' || before.event.kind === 'system' // nothing with a box to close
  const stood = unseen ? null : say(before.event, before.first)
  return <Suspense fallback={stood}><Recalled event={event} before={stood} onEditAgain={text !== undefined && onEditAgain ? () => onEditAgain(text) : undefined} /></Suspense>
}
