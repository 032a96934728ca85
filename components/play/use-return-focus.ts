'use client'
import { useEffect, useLayoutEffect, useRef } from 'react'

/** Where focus goes when what had it is gone: the newest message, from which everything can be reached. */
const toNewest = (): void => document.querySelector<HTMLElement>('[data-said][tabindex="0"]')?.focus({ preventScroll: true })

/** Gives focus back to what was touched once the page that covered the phone has gone. */
export const useReturnFocus = (covered: boolean): void => {
  const touched = useRef<Element | null>(null)
  useLayoutEffect(() => {
    if (!covered) return
    touched.current = document.activeElement // still there: an inert element loses focus only when the page is next drawn
    return () => {
      setTimeout(() => {
        const { activeElement } = document
        if (activeElement !== null && activeElement !== document.body) return // it has gone on already
        if (touched.current instanceof HTMLElement) touched.current.focus()
        if (document.activeElement === document.body) toNewest() // it has gone, or lies on the screen behind
      })
    }
  }, [covered])
}

/** Catches the focus of somebody at the keyboard whose message, tile or button has just gone: a recall, a panel that closed. `now` changes with what is on the screen. */
export const useCaughtFocus = (now: string): void => {
  const keys = useRef(false)
  useEffect(() => {
    const on = () => {
      keys.current = true
    }
    const off = () => {
      keys.current = false
    }
    document.addEventListener('keydown', on)
    document.addEventListener('pointerdown', off)
    return () => {
      document.removeEventListener('keydown', on)
      document.removeEventListener('pointerdown', off)
    }
  }, [])
  useEffect(() => {
    const timer = setTimeout(() => keys.current && document.activeElement === document.body && toNewest())
    return () => clearTimeout(timer)
  }, [now])
}
