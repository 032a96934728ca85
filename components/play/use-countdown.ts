'use client'
import { useEffect, useRef, useState } from 'react'

/** Real seconds left of `seconds`, counted anew for each `round`; null: not counting. At the end `onEnd`, once. `held`: it stands still. */
export const useCountdown = (seconds: number | null, round: string, held: boolean, onEnd: () => void): number | null => {
  const [left, setLeft] = useState<{ round: string; seconds: number } | null>(null)
  const end = useRef(onEnd)
  useEffect(() => {
    end.current = onEnd
  })
  useEffect(() => setLeft(seconds === null ? null : { round, seconds }), [seconds, round])
  const counting = left !== null && left.round === round && !held
  const over = counting && left.seconds <= 0
  useEffect(() => {
    if (!counting || over) return
    const timer = setInterval(() => document.visibilityState === 'visible' && setLeft((now) => now && { ...now, seconds: now.seconds - 1 }), 1000)
    return () => clearInterval(timer)
  }, [counting, over])
  useEffect(() => {
    if (over) end.current()
  }, [over])
  return left && left.round === round ? Math.max(0, left.seconds) : null
}
