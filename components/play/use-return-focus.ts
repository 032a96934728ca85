'use client'
import { useLayoutEffect, useRef } from 'react'

/** Gives focus back to what was touched once the page that covered the phone has gone. */
export const useReturnFocus = (covered: boolean): void => {
  const touched = useRef<Element | null>(null)
  useLayoutEffect(() => {
    if (!covered) return
    touched.current = document.activeElement // still there: an inert element loses focus only when the page is next drawn
    return () => {
      setTimeout(() => {
        if (touched.current instanceof HTMLElement && touched.current.isConnected) touched.current.focus()
      })
    }
  }, [covered])
}
