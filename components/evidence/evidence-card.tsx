import { PairText } from '../ui/text'
import { DifferenceForm } from './difference-form'
import type { DifferenceWords, Subject } from './types'

type Pair = { zh: string; en: string }
export type Evidence = {
  sources: { url: string; host: string; grade: string }[]
  whose: Pair[] // kinds of firm and group; none: no difference is known
  sure: Pair
  reviewed: string // a day
  subject: Subject
  overlays: { id: string; name: string }[]
  words: Record<'title' | 'sources' | 'whose' | 'sure' | 'reviewed', Pair> & Record<'none' | 'legend' | 'everywhere', string> & { difference: DifferenceWords }
}

/** What something rests on: sources by grade, whose norm it is, how sure, when it was last looked at; and a place to say that it is otherwise. */
export function EvidenceCard({ locale, evidence }: { locale: 'en' | 'zh'; evidence: Evidence }) {
  const { sources, whose, sure, reviewed, words } = evidence
  const between = locale === 'zh' ? '、' : ', '
  return (
    <aside aria-labelledby="evidence" className="mt-10 border-t border-ink pt-6 desk:mt-0 desk:border-t-0 desk:pt-8">
      <h2 id="evidence" className="font-serif text-[1.1875rem]/[1.75rem] font-semibold"><PairText pair={words.title} locale={locale} en="ml-0.5 text-[.9375rem] font-normal" /></h2>
      <dl className="mt-3 divide-y divide-rule border-y border-rule text-[.9375rem]/[1.4375rem]">
        <Row name={words.sure} locale={locale}>{sure[locale]}</Row>
        <Row name={words.whose} locale={locale}>{whose.length > 0 ? whose.map((one) => one[locale]).join(between) : words.everywhere}</Row>
        <Row name={words.sources} locale={locale}>
          {sources.length === 0 ? words.none : (
            <>
              <ul>
                {sources.map(({ url, host, grade }) => (
                  <li key={url} className="flex items-baseline justify-between gap-3 py-0.5">
                    <a href={url} rel="noopener noreferrer" className="link min-w-0 break-all">{host}</a>
                    <span className="flex-none text-[.8125rem] text-ink-2">{grade}</span>
                  </li>
                ))}
              </ul>
              <p className="mt-2 text-[.8125rem]/[1.25rem] text-ink-2">{words.legend}</p>
            </>
          )}
        </Row>
        <Row name={words.reviewed} locale={locale}><time dateTime={reviewed} className="num">{reviewed}</time></Row>
      </dl>
      <DifferenceForm locale={locale} subject={evidence.subject} overlays={evidence.overlays} words={words.difference} />
    </aside>
  )
}

function Row({ name, locale, children }: { name: Pair; locale: 'en' | 'zh'; children: React.ReactNode }) {
  return (
    <div className="py-3">
      <dt className="mb-0.5 text-[.875rem] text-ink-2"><PairText pair={name} locale={locale} /></dt>
      <dd>{children}</dd>
    </div>
  )
}
