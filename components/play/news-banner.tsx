'use client'
import { lazy, Suspense } from 'react'
import { Banner, type BannerProps } from '../chat/banner'

const LivelyBanner = lazy(() => import('../chat/lively-banner'))

type News = BannerProps & { id: string }

const Plain = ({ banner }: { banner: News | null }) => banner && <div key={banner.id} className="rq-drop absolute inset-x-2.5 top-2 z-20"><Banner {...banner} /></div>

/** A message came in another chat. `lively`: it may leave with an animation, for which code has to be fetched. */
export const NewsBanner = ({ banner, lively }: { banner: News | null; lively: boolean }) =>
  lively ? <Suspense fallback={<Plain banner={banner} />}><LivelyBanner banner={banner} /></Suspense> : <Plain banner={banner} />
