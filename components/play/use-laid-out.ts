'use client'
import { useEffect, useRef, type RefObject } from 'react'

/** Lays out what is out of sight while the phone has nothing else to do, so that it need not be done between a tap and its frame. `content` changes with what stands there. */
export const useLaidOut = <T extends HTMLElement>(content: unknown): RefObject<T | null> => {
  const place = useRef<T>(null)
  useEffect(() => {
    if (typeof requestIdleCallback === 'undefined') return // Safari
    const waiting = requestIdleCallback(() => void place.current?.getBoundingClientRect()) // asking is what makes the browser do it
    return () => cancelIdleCallback(waiting)
  }, [content])
  return place
}
