'use client'

import { createContext, useContext, useState } from 'react'
import { Star } from '../lines/star'
import { useStars } from '../lines/use-stars'
import type { Stars } from '../lines/types'
import type { Voice } from './words'

type Desk = { attempt: string; voice: Voice; stars: Stars }
const DeskContext = createContext<Desk | null>(null)

/** What those parts of the debrief share that live in the browser: whose run it is, its words, the lines that are kept. */
export function Desk({ attempt, voice, children }: { attempt: string; voice: Voice; children: React.ReactNode }) {
  const stars = useStars(attempt)
  return <DeskContext value={{ attempt, voice, stars }}>{children}</DeskContext>
}

export const useDesk = (): Desk | null => useContext(DeskContext)

/** The star beside a line of the story. `id`: the event or, for a course not taken, the choice. */
export function LineStar({ id }: { id: string }) {
  const desk = useDesk()
  const [failed, setFailed] = useState(false)
  if (!desk) return null
  const { attempt, stars, voice: { star } } = desk
  const kept = stars.has(id)
  const touch = async () => setFailed(!(await stars.toggle({ attempt, id })))
  return (
    <span className="flex-none self-center print:hidden">
      <Star kept={kept} label={kept ? star.kept : star.keep} onTouch={() => void touch()} className={kept ? 'text-bubble-ink' : 'text-client-2'} />
      <span role="status" className="sr-only">{failed ? star.failed : ''}</span>
    </span>
  )
}
