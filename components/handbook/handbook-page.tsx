import { PairText } from '../ui/text'
import { NormList, type Group, type SearchWords } from './norm-list'
import type { RowWords } from './norm-row'
import type { Pair } from './types'

type Props = { locale: 'en' | 'zh'; title: Pair; text: Pair; groups: Group[]; words: SearchWords & RowWords }

/** All norms, as the contents of a book. */
export function HandbookPage({ locale, title, text, groups, words }: Props) {
  return (
    <div className="mx-auto max-w-[90rem] px-5 pt-8 pb-16 desk:px-16 desk:pt-14 desk:pb-24">
      <h1 className="font-serif text-title desk:text-title-desk"><PairText pair={title} locale={locale} en="ml-1 text-[1.375rem] font-normal italic" /></h1>
      <p className="mt-3 max-w-[44rem] border-ink text-[1.0625rem]/[1.75rem]"><PairText pair={text} locale={locale} stacked /></p>
      <NormList locale={locale} groups={groups} words={words} />
    </div>
  )
}
