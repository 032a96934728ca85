'use client'
import { AnimatePresence, domMin, LazyMotion } from 'framer-motion'
import * as m from 'framer-motion/m'
import { Banner, type BannerProps } from './banner'

const outSoft = [0.2, 0.8, 0.2, 1] as const
const leave = [0.4, 0, 1, 1] as const

/** The banner that also leaves gracefully. It and its animation features are one chunk, fetched after the first decision has been answered. */
export default function LivelyBanner({ banner }: { banner: (BannerProps & { id: string }) | null }) {
  return (
    <LazyMotion features={domMin} strict>
      <AnimatePresence>
        {banner && (
          <m.div key={banner.id} className="absolute inset-x-2.5 top-2 z-20" initial={{ opacity: 0, y: -16 }}
            animate={{ opacity: 1, y: 0, transition: { duration: 0.2, ease: outSoft } }} exit={{ opacity: 0, y: -16, transition: { duration: 0.14, ease: leave } }}>
            <Banner {...banner} />
          </m.div>
        )}
      </AnimatePresence>
    </LazyMotion>
  )
}
