import { PairText } from '../ui/text'
import type { Pair } from './hero'

type Props = { locale: 'en' | 'zh'; label: string; people: { title: Pair; text: Pair; action?: React.ReactNode }[] }

/** For whom it is: three columns under an ink line, on a phone one under the other. */
export function Audience({ locale, label, people }: Props) {
  return (
    <section aria-label={label} className="mx-auto mt-6 max-w-[90rem] px-5 desk:mt-0 desk:px-20">
      <div className="grid divide-y divide-rule border-y border-ink desk:grid-cols-3 desk:divide-x desk:divide-y-0">
        {people.map(({ title, text, action }) => (
          <div key={title.zh} className="py-8 desk:px-8 desk:pb-12 desk:first:pl-0 desk:last:pr-0">
            <h2 className="font-serif text-heading desk:text-heading-desk"><PairText pair={title} locale={locale} stacked en="text-[1.125rem]/[1.625rem] font-normal" /></h2>
            <p className="mt-4"><PairText pair={text} locale={locale} stacked zh="text-[1.0625rem]/[1.625rem]" en="mt-1 max-w-[24rem] text-body" /></p>
            {action ? <div className="mt-5">{action}</div> : null}
          </div>
        ))}
      </div>
    </section>
  )
}
