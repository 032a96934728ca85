'use client'
import { AnimatePresence } from 'framer-motion'
import * as m from 'framer-motion/m'
import { createContext, useContext } from 'react'

/** False until the animation features have loaded, and always under reduced motion: then things change at once. */
export const Lively = createContext(false)

const outSoft = [0.2, 0.8, 0.2, 1] as const
const leave = [0.4, 0, 1, 1] as const

const ways = {
  recall: { initial: { opacity: 0 }, animate: { opacity: 1, transition: { duration: 0.18 } }, exit: { opacity: 0, transition: { duration: 0.14, ease: leave } } },
  sheet: { initial: { opacity: 0, y: 24 }, animate: { opacity: 1, y: 0, transition: { duration: 0.2, ease: outSoft } }, exit: { opacity: 0, transition: { duration: 0.08 } } },
  banner: { initial: { opacity: 0, y: -16 }, animate: { opacity: 1, y: 0, transition: { duration: 0.2, ease: outSoft } }, exit: { opacity: 0, y: -16, transition: { duration: 0.14, ease: leave } } },
} as const

/** One thing takes another's place: what `of` names leaves, then the next enters. */
export function Swap({ of, leave: way, className, children }: { of: string; leave: keyof typeof ways; className?: string; children: React.ReactNode }) {
  const lively = useContext(Lively)
  const { initial, animate, exit } = ways[way]
  return (
    <AnimatePresence mode="wait" initial={false}>
      {children ? <m.div key={of} initial={lively ? initial : false} animate={animate} {...(lively && { exit })} {...(className && { className })}>{children}</m.div> : null}
    </AnimatePresence>
  )
}
