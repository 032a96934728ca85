'use client'

import Link from 'next/link'
import { useEffect, useState } from 'react'
import { hasPlayed } from '../ui/has-played'
import { PairText } from '../ui/text'
import type { Pair } from './hero'

export type ContinueWords = { unfinished: Pair; next: Pair }
type Place = { href: string; title: Pair; unfinished: boolean }

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** What the API says should be played next, as a place to go to. */
function placeOf(json: unknown, locale: string): Place | null {
  const onward = isObject(json) && isObject(json.onward) ? json.onward : null
  const title = onward && isObject(onward.title) ? onward.title : null
  if (!onward || !title || typeof title.zh !== 'string' || typeof title.en !== 'string' || typeof onward.scenario !== 'string') return null
  const attempt = typeof onward.attempt === 'string' ? onward.attempt : null
  return { href: `/${locale}/play/${onward.scenario}${attempt ? `?attempt=${attempt}` : ''}`, title: { zh: title.zh, en: title.en }, unfinished: attempt !== null }
}

/** For somebody who comes back: where to go on. The line has its room from the start, so nothing moves when it comes. */
export function Continue({ locale, words }: { locale: 'en' | 'zh'; words: ContinueWords }) {
  const [place, setPlace] = useState<Place | null>(null)
  useEffect(() => {
    if (!hasPlayed()) return
    const stop = new AbortController()
    fetch('/api/me/progress?limit=1', { signal: stop.signal }).then((answer) => (answer.ok ? answer.json() : null)).then((json: unknown) => setPlace(placeOf(json, locale)), () => undefined)
    return () => stop.abort()
  }, [locale])
  return (
    <p className="mt-1 min-h-11 text-[.9375rem]/6">
      {place ? (
        <Link href={place.href} className="group inline-flex min-h-11 flex-wrap items-center gap-x-2">
          <span className="text-ink-2"><PairText pair={place.unfinished ? words.unfinished : words.next} locale={locale} /></span>
          <span className="link group-hover:decoration-current"><PairText pair={place.title} locale={locale} /></span>
        </Link>
      ) : null}
    </p>
  )
}
