'use client'
import { useLayoutEffect, useRef, useState } from 'react'
import type { ViewEvent } from '@/engine/types'
import { GreyLine } from './lines'
import { Both, useWords } from './words'

type Box = { height: number; left: number; top: number; width: number; tall: number } // of what was sent, inside its row, which was `height` high
type Stage = { is: 'fading' } | { is: 'closing'; box: Box } | { is: 'closed' }
type Props = { event: ViewEvent & { kind: 'recalled' }; before: React.ReactNode; onEditAgain: (() => void) | undefined }

const closing = { duration: 180, easing: 'cubic-bezier(.4, 0, .2, 1)' }
const still = () => matchMedia('(prefers-reduced-motion: reduce)').matches

const boxIn = (row: HTMLElement): Box => {
  const outer = row.getBoundingClientRect()
  const inner = (row.querySelector('[data-body]') ?? row).getBoundingClientRect()
  return { height: outer.height, left: inner.left - outer.left, top: inner.top - outer.top, width: inner.width, tall: inner.height }
}

/** A recall as one sees it happen: the words fade, the box closes to the grey line, and what stood over it comes down. `before`: what stood here, null where nobody saw it. */
export default function Recalled({ event, before, onEditAgain }: Props) {
  const { labels } = useWords()
  const [stage, setStage] = useState<Stage>(() => (before === null || still() ? { is: 'closed' } : { is: 'fading' }))
  const row = useRef<HTMLDivElement>(null)
  const box = stage.is === 'closing' ? stage.box : null
  useLayoutEffect(() => {
    if (!box || !row.current) return
    const sinks = [{ transform: `translateY(${row.current.offsetHeight - box.height}px)` }, { transform: 'none' }]
    for (let above = row.current.previousElementSibling; above; above = above.previousElementSibling) above.animate(sinks, closing)
  }, [box])
  if (stage.is === 'fading') {
    return <div ref={row} aria-hidden="true" inert className="rq-unsay" onAnimationEnd={() => row.current && setStage({ is: 'closing', box: boxIn(row.current) })}>{before}</div>
  }
  return (
    <div ref={row} className="relative">
      {box && <span aria-hidden="true" onAnimationEnd={() => setStage({ is: 'closed' })} className={`rq-close absolute rounded-bubble ${event.mine ? 'bg-own' : 'bg-bubble'}`}
        style={{ left: box.left, width: box.width, height: box.tall, bottom: box.height - box.top - box.tall }} />}
      <div className={box ? 'rq-fade' : ''}>
        <GreyLine zh={event.zh} en={event.en}>
          {onEditAgain && <button type="button" onClick={onEditAgain} className="relative ml-2 font-medium text-accent before:absolute before:-inset-x-1 before:-inset-y-3"><Both label={labels.editAgain} en="font-normal" /></button>}
        </GreyLine>
      </div>
    </div>
  )
}
