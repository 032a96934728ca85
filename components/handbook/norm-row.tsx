import Link from 'next/link'
import { fill } from '../ui/fill'
import { PairText } from '../ui/text'
import type { Found } from './search'
import type { Pair } from './types'

export type RowWords = Record<'in' | 'scene' | 'scenes', string>

/** One norm in a line; `scene` when it was found by that scene only. Nothing is fetched in advance: there are seventy of them. */
export function NormRow({ norm, scene, locale, words }: { norm: Found; scene: Pair | null; locale: 'en' | 'zh'; words: RowWords }) {
  const count = norm.scenes.length
  return (
    <li className="relative grid gap-x-8 py-3.5 desk:grid-cols-[minmax(0,4fr)_minmax(0,6fr)_5.5rem]">
      <Link href={`/${locale}/norms/${norm.id}`} prefetch={false} className="text-entry after:absolute after:inset-0 hover:underline hover:decoration-1 hover:underline-offset-4">
        <PairText pair={norm.name} locale={locale} stacked zh="font-serif" en="text-[.9375rem]/[1.375rem] font-normal" />
      </Link>
      <p className="mt-1 text-[.9375rem]/[1.4375rem] desk:mt-0.5"><PairText pair={norm.says} locale={locale} stacked en="max-desk:hidden" /></p>
      <p className="num mt-1 text-[.875rem]/[1.375rem] text-ink-2 max-desk:empty:hidden desk:mt-0.5 desk:text-right">{scene ? fill(words.in, { title: scene[locale] }) : count === 0 ? '' : fill(count === 1 ? words.scene : words.scenes, { count })}</p>
    </li>
  )
}
