import Link from 'next/link'
import { PairText } from '../ui/text'
import { Shelves, type FilterWords, type Shelf } from './shelves'
import type { Pair } from './hero'

type Props = { locale: 'en' | 'zh'; title: Pair; text: string; other: { href: string; name: Pair }[]; empty: string; filters: FilterWords; shelves: Shelf[] }

/** A table of contents: what really can be played; `other`: where the same is ordered otherwise. */
export function Catalogue({ locale, title, text, other, empty, filters, shelves }: Props) {
  return (
    <section id="scenes" aria-labelledby="scenes-title" className="mx-auto max-w-[90rem] px-5 pt-8 pb-16 desk:px-20 desk:pt-10 desk:pb-24">
      <div className="grid items-baseline gap-x-10 gap-y-1 pb-6 desk:grid-cols-[10rem_minmax(0,1fr)] desk:pb-9">
        <h2 id="scenes-title" className="font-serif text-[1.75rem]/[2.5rem] font-semibold desk:text-title"><PairText pair={title} locale={locale} en="ml-1 text-[1.25rem] font-normal italic" /></h2>
        <div className="flex flex-wrap items-baseline justify-between gap-x-10">
          <p className="max-w-[38rem] text-[1.0625rem]/[1.625rem] text-ink-2">{text}</p>
          <p className="flex flex-wrap gap-x-6 text-[.9375rem]">{other.map(({ href, name }) => <Link key={href} href={href} prefetch={false} className="group inline-flex min-h-11 items-center"><span className="link group-hover:decoration-current"><PairText pair={name} locale={locale} /></span></Link>)}</p>
        </div>
      </div>
      {shelves.length === 0 ? <p className="border-t border-rule py-6">{empty}</p> : <Shelves locale={locale} shelves={shelves} words={filters} />}
    </section>
  )
}
