'use client'
import { LazyMotion } from 'framer-motion'
import { useCallback, useEffect, useRef, useState } from 'react'
import { Lively } from '../chat/swap'
import { useReducedMotion } from './use-screen'

/** Loads what exits and swaps need only once a first decision has been answered; until then things change at once. */
export function Liveliness({ ready, children }: { ready: boolean; children: React.ReactNode }) {
  const still = useReducedMotion()
  const [loaded, setLoaded] = useState(false)
  const go = useRef<() => void>(() => undefined)
  const features = useCallback(async () => {
    await new Promise<void>((resolve) => {
      go.current = resolve
    })
    const { default: bundle } = await import('./features')
    setTimeout(() => setLoaded(true), 50)
    return bundle
  }, [])
  useEffect(() => {
    if (ready && !still) go.current()
  }, [ready, still])
  return <LazyMotion features={features} strict><Lively value={loaded && !still}>{children}</Lively></LazyMotion>
}
