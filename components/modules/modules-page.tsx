import Link from 'next/link'
import { PairText } from '../ui/text'

type Pair = { zh: string; en: string }
export type Entry = { href: string; name: Pair; text: Pair; size: string }
type Props = { locale: 'en' | 'zh'; title: Pair; text: Pair; paths: Entry[]; modules: Entry[]; words: Record<'list' | 'paths', Pair> }

/** Paths for those who want to be led, modules for those who choose. */
export function ModulesPage({ locale, title, text, paths, modules, words }: Props) {
  return (
    <div className="mx-auto max-w-[90rem] px-5 pt-8 pb-16 desk:px-16 desk:pt-14 desk:pb-24">
      <h1 className="font-serif text-title desk:text-title-desk"><PairText pair={title} locale={locale} en="ml-1 text-[1.375rem] font-normal italic" /></h1>
      <p className="mt-3 mb-8 max-w-[44rem] text-[1.0625rem]/[1.75rem] desk:mb-12"><PairText pair={text} locale={locale} stacked /></p>
      <Entries locale={locale} id="paths" title={words.paths} entries={paths} />
      <Entries locale={locale} id="modules" title={words.list} entries={modules} />
    </div>
  )
}

function Entries({ locale, id, title, entries }: { locale: 'en' | 'zh'; id: string; title: Pair; entries: Entry[] }) {
  return (
    <section aria-labelledby={id} className="grid gap-x-10 border-t border-ink pb-8 desk:grid-cols-[11rem_minmax(0,1fr)] desk:pb-12">
      <h2 id={id} className="pt-4 pb-2 font-semibold"><PairText pair={title} locale={locale} en="font-normal" /></h2>
      <ol className="divide-y divide-rule border-rule max-desk:border-t">
        {entries.map(({ href, name, text, size }) => (
          <li key={href} className="relative grid gap-x-8 py-4 desk:grid-cols-[minmax(0,4fr)_minmax(0,6fr)_10rem]">
            <Link href={href} className="text-entry after:absolute after:inset-0 hover:underline hover:decoration-1 hover:underline-offset-4"><PairText pair={name} locale={locale} stacked zh="font-serif" en="text-[.9375rem]/[1.375rem] font-normal" /></Link>
            <p className="mt-1 text-[.9375rem]/[1.4375rem] desk:mt-0.5"><PairText pair={text} locale={locale} stacked /></p>
            <p className="num mt-1 text-[.875rem]/[1.375rem] text-ink-2 desk:mt-0.5 desk:text-right">{size}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
