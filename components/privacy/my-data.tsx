import Link from 'next/link'
import { button } from '../ui/button'
import { Erase, type EraseWords } from './erase'

export type MyDataWords = EraseWords & Record<'title' | 'lead' | 'sheet' | 'export' | 'exportText' | 'exportAction' | 'certificates', string>
type Props = { locale: 'en' | 'zh'; words: MyDataWords; problems: Record<string, string> }

/** What a person may do with what is held about them. */
export function MyData({ locale, words, problems }: Props) {
  return (
    <div className="mx-auto max-w-[90rem] px-5 pt-8 pb-20 desk:px-16 desk:pt-14 [&>*]:max-w-[62rem]">
      <h1 className="font-serif text-title desk:text-title-desk">{words.title}</h1>
      <p className="mt-3 max-w-[40rem] text-ink-2">{words.lead}</p>
      <p className="mt-3 flex flex-wrap gap-x-7 text-[.9375rem]">
        <Link href={`/${locale}/data-sheet`} className="link inline-flex min-h-11 items-center">{words.sheet}</Link>
        <Link href={`/${locale}/certificates`} prefetch={false} className="link inline-flex min-h-11 items-center">{words.certificates}</Link>
      </p>
      <section aria-labelledby="export" className="mt-6 border-t border-ink py-6">
        <h2 id="export" className="font-serif text-heading">{words.export}</h2>
        <p className="mt-2 mb-4 max-w-[44rem] text-ink-2">{words.exportText}</p>
        <a href="/api/me/export" download className={button()}>{words.exportAction}</a>
      </section>
      <section aria-labelledby="erase" className="border-t border-rule py-6">
        <h2 id="erase" className="font-serif text-heading">{words.erase}</h2>
        <p className="mt-2 max-w-[44rem] text-ink-2">{words.eraseText}</p>
        <Erase locale={locale} words={words} problems={problems} />
      </section>
    </div>
  )
}
