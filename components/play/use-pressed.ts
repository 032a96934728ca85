'use client'
import { useEffect } from 'react'

const touchable = 'button:not(:disabled), a[href], label, summary'

/** What lies under a finger shows it in the next frame: the browser's own `:active` waits to see whether one scrolls. What the touch leads to comes when it is lifted. */
export const usePressed = (): void => {
  useEffect(() => {
    const stop = new AbortController()
    const heard = { signal: stop.signal, capture: true, passive: true }
    let held: Element | null = null
    const release = () => {
      held?.removeAttribute('data-pressed')
      held = null
    }
    const press = ({ target }: PointerEvent) => {
      release()
      held = target instanceof Element ? target.closest(touchable) : null
      held?.setAttribute('data-pressed', '')
    }
    addEventListener('pointerdown', press, heard)
    for (const end of ['pointerup', 'pointercancel', 'blur'] as const) addEventListener(end, release, heard)
    return () => {
      stop.abort()
      release()
    }
  }, [])
}
