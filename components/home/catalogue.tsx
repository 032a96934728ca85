import { PairText } from '../ui/text'
import { Shelves, type FilterWords, type Shelf } from './shelves'
import type { Pair } from './hero'

type Props = { locale: 'en' | 'zh'; title: Pair; text: string; empty: string; filters: FilterWords; shelves: Shelf[] }

/** A table of contents: what really can be played, nothing else. */
export function Catalogue({ locale, title, text, empty, filters, shelves }: Props) {
  return (
    <section id="scenes" aria-labelledby="scenes-title" className="mx-auto max-w-[90rem] px-5 pt-8 pb-16 desk:px-20 desk:pt-10 desk:pb-24">
      <div className="grid items-baseline gap-x-10 gap-y-1 pb-6 desk:grid-cols-[10rem_minmax(0,1fr)] desk:pb-9">
        <h2 id="scenes-title" className="font-serif text-[1.75rem]/[2.5rem] font-semibold desk:text-title"><PairText pair={title} locale={locale} en="ml-1 text-[1.25rem] font-normal italic" /></h2>
        <p className="max-w-[38rem] text-[1.0625rem]/[1.625rem] text-ink-2">{text}</p>
      </div>
      {shelves.length === 0 ? <p className="border-t border-rule py-6">{empty}</p> : <Shelves locale={locale} shelves={shelves} words={filters} />}
    </section>
  )
}
