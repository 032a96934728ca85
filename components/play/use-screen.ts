'use client'
import { useEffect, useState, useSyncExternalStore } from 'react'

/** Whether a media query holds; false on the server. */
export const useMedia = (query: string): boolean =>
  useSyncExternalStore(
    (changed) => {
      const media = matchMedia(query)
      media.addEventListener('change', changed)
      return () => media.removeEventListener('change', changed)
    },
    () => matchMedia(query).matches,
    () => false,
  )

export const useDesk = (): boolean => useMedia('(min-width: 64rem)')
/** Room for the list of chats beside the open one. */
export const useWide = (): boolean => useMedia('(min-width: 87.5rem)')
export const useShort = (): boolean => useMedia('(max-height: 38rem)')
export const useReducedMotion = (): boolean => useMedia('(prefers-reduced-motion: reduce)')

/** Height that the on-screen keyboard leaves, in px: iOS shrinks neither the page nor its units. Null where nothing covers the page. */
export const useVisibleHeight = (): number | null => {
  const [height, setHeight] = useState<number | null>(null)
  useEffect(() => {
    const view = window.visualViewport
    if (!view) return
    const measure = () => {
      const covered = window.innerHeight - view.height > 80 && view.scale < 1.05
      setHeight(covered ? view.height : null)
      if (covered) window.scrollTo(0, 0)
    }
    view.addEventListener('resize', measure)
    return () => view.removeEventListener('resize', measure)
  }, [])
  return height
}
