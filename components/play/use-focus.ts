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

/** Keeps focus at a place whose content is exchanged: what goes would take it along to nowhere. `content` names what is there now. */
export const useKeptFocus = <T extends HTMLElement>(content: string): RefObject<T | null> => {
  const ref = useRef<T>(null)
  const inside = useRef(false)
  useEffect(() => {
    const note = ({ target }: FocusEvent) => {
      inside.current = target instanceof Node && ref.current?.contains(target) === true
    }
    document.addEventListener('focusin', note)
    return () => document.removeEventListener('focusin', note)
  }, [])
  useEffect(() => {
    if (inside.current && document.activeElement === document.body) ref.current?.focus({ preventScroll: true })
  }, [content])
  return ref
}
