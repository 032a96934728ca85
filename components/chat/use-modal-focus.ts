'use client'
import { useLayoutEffect, useRef, type RefObject } from 'react'

/** Focus goes into a page that covers the phone, and back to where it was once that page has gone and the rest is no longer inert. */
export const useModalFocus = <T extends HTMLElement>(): RefObject<T | null> => {
  const page = useRef<T>(null)
  useLayoutEffect(() => {
    const before = document.activeElement
    page.current?.focus()
    return () => {
      setTimeout(() => {
        if (before instanceof HTMLElement && before.isConnected && document.activeElement === document.body) before.focus()
      })
    }
  }, [])
  return page
}
