'use client'

import type { Debrief } from '@/engine/types'

const isDebrief = (value: unknown): value is Debrief => typeof value === 'object' && value !== null && 'points' in value && Array.isArray(value.points) && 'seats' in value && Array.isArray(value.seats)

let asked: { attempt: string; answer: Promise<Debrief | null> } | undefined

/** The whole debrief, of which the page holds what is read first. Asked for once, however much of it is opened; null when it did not come. */
export function wholeOf(attempt: string): Promise<Debrief | null> {
  if (asked?.attempt === attempt) return asked.answer
  const answer = fetch(`/api/attempts/${attempt}/debrief`).then((response) => (response.ok ? response.json() : null)).then((json: unknown) => (isDebrief(json) ? json : null), () => null)
  asked = { attempt, answer }
  void answer.then((debrief) => { if (!debrief) asked = undefined })
  return answer
}
