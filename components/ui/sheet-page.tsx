import Link from 'next/link'
import { PairText } from './text'

type Pair = { zh: string; en: string }
type Locale = 'en' | 'zh'

/** A page of the house to be read: where it belongs, its title, and beside the text a column that stands under it on a phone. */
export function SheetPage({ locale, up, title, under, aside, children }: { locale: Locale; up: { href: string; name: Pair }[]; title: Pair; under?: React.ReactNode; aside?: React.ReactNode; children: React.ReactNode }) {
  return (
    <article className="mx-auto max-w-[90rem] px-5 pt-5 pb-16 desk:px-16 desk:pt-8 desk:pb-24">
      {up.length > 0 ? (
        <p className="flex flex-wrap items-center gap-x-5 text-[.9375rem] print:hidden">
          {up.map(({ href, name }) => <Link key={href} href={href} className="link inline-flex min-h-11 items-center text-ink-2"><span><PairText pair={name} locale={locale} /></span></Link>)}
        </p>
      ) : null}
      <div className="mt-2 border-b border-ink pb-6 desk:mt-3 desk:pb-8">
        <h1 className="max-w-[46rem] font-serif text-title text-balance desk:text-title-desk"><PairText pair={title} locale={locale} stacked en="mt-1 text-[1.25rem]/[1.75rem] font-normal desk:text-[1.5rem]/[2.125rem]" /></h1>
        {under}
      </div>
      <div className={`grid grid-cols-[minmax(0,1fr)] gap-x-16 print:block ${aside ? 'desk:grid-cols-[minmax(0,1fr)_20rem]' : ''}`}>
        <div>{children}</div>
        {aside}
      </div>
    </article>
  )
}

/** One part of such a page: its name, beside it on a wide screen, and what it holds. */
export function SheetPart({ locale, title, id, children }: { locale: Locale; title: Pair; id: string; children: React.ReactNode }) {
  return (
    <section aria-labelledby={id} className="grid gap-x-10 gap-y-2 border-t border-rule py-6 first:border-t-0 desk:py-8 wide:grid-cols-[9rem_minmax(0,1fr)]">
      <h2 id={id} className="font-serif text-[1.1875rem]/[1.75rem] font-semibold"><PairText pair={title} locale={locale} stacked en="text-[.9375rem]/[1.375rem] font-normal" /></h2>
      <div className="max-w-[44rem]">{children}</div>
    </section>
  )
}
