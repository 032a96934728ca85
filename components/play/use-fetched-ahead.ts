'use client'
import { useEffect } from 'react'

const rest = 3000 // ms after the first answer: what that brought comes first

/** Fetches what every scene comes to sooner or later once the first decision has been answered: no card stands empty while its code comes. */
export const useFetchedAhead = (answered: boolean): void => {
  useEffect(() => {
    if (!answered) return
    const timer = setTimeout(() => void Promise.all([import('../chat/cards'), import('../chat/cards/work'), import('../chat/marks'), import('../chat/board'), import('./read'), import('./ending')]).catch(() => undefined), rest) // offline: they are asked for again where they are needed
    return () => clearTimeout(timer)
  }, [answered])
}
