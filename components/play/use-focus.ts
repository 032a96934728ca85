'use client'
import { useEffect, useRef, type RefObject } from 'react'

/** Moves focus to what has just come up, unless somebody is in the middle of typing. */
export const useFocusOnArrival = <T extends HTMLElement>(wanted = true): RefObject<T | null> => {
  const ref = useRef<T>(null)
  useEffect(() => {
    const { activeElement } = document
    const typing = activeElement instanceof HTMLTextAreaElement && activeElement.value !== ''
    if (wanted && !typing) ref.current?.focus({ preventScroll: true })
  }, [wanted])
  return ref
}
