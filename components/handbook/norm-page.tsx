import Link from 'next/link'
import { EvidenceCard, type Evidence } from '../evidence/evidence-card'
import { SheetPage, SheetPart } from '../ui/sheet-page'
import { PairText, Zh, En } from '../ui/text'
import type { Linked, Pair } from './types'

type Line = Pair & { pinyin: string }
export type NormSheet = {
  name: Pair
  pinyin: string[]
  rule: Pair
  why: Pair
  varies: { who: Pair; says: Pair }[]
  good: Line[]
  bad: Line[]
  scenes: (Linked & { minutes: string })[]
}
type Words = Record<'why' | 'varies' | 'good' | 'bad' | 'practise' | 'none' | 'next', Pair>
type Props = { locale: 'en' | 'zh'; norm: NormSheet; up: Linked[]; next: Linked | null; words: Words; evidence: Evidence }

/** One norm: what it says, why, for whom otherwise, how it sounds, where to practise it, and what it rests on. */
export function NormPage({ locale, norm, up, next, words, evidence }: Props) {
  return (
    <SheetPage
      locale={locale} up={up} title={norm.name} aside={<EvidenceCard locale={locale} evidence={evidence} />}
      under={locale === 'en' ? <p lang="zh-Latn" className="mt-1 text-[.9375rem] text-ink-3">{norm.pinyin.join(' ')}</p> : null}
    >
      <p className="max-w-[47rem] py-6 desk:py-8"><PairText pair={norm.rule} locale={locale} stacked zh="font-serif text-coach desk:text-coach-desk" en="mt-2 text-[1.0625rem]/[1.6875rem]" /></p>
      <div className="border-t border-rule">
        <SheetPart locale={locale} id="why" title={words.why}><p><PairText pair={norm.why} locale={locale} stacked zh="text-[1.0625rem]/[1.75rem]" en="mt-1" /></p></SheetPart>
        <SheetPart locale={locale} id="good" title={words.good}><Lines locale={locale} lines={norm.good} /></SheetPart>
        <SheetPart locale={locale} id="bad" title={words.bad}><Lines locale={locale} lines={norm.bad} /></SheetPart>
        {norm.varies.length > 0 ? <SheetPart locale={locale} id="varies" title={words.varies}><Varies locale={locale} varies={norm.varies} /></SheetPart> : null}
        <SheetPart locale={locale} id="practise" title={words.practise}>
          {norm.scenes.length === 0 ? <p className="text-ink-2"><PairText pair={words.none} locale={locale} stacked /></p> : (
            <ul className="-my-2.5 divide-y divide-rule">
              {norm.scenes.map(({ href, name, minutes }) => (
                <li key={href} className="relative flex items-baseline justify-between gap-4 py-2.5">
                  <Link href={href} className="text-[1.125rem]/[1.625rem] font-semibold after:absolute after:inset-0 hover:underline hover:decoration-1 hover:underline-offset-4"><PairText pair={name} locale={locale} stacked zh="font-serif" en="text-[.9375rem]/[1.375rem] font-normal" /></Link>
                  <span className="num flex-none text-[.875rem] text-ink-2">{minutes}</span>
                </li>
              ))}
            </ul>
          )}
        </SheetPart>
        {next ? (
          <p className="border-t border-rule pt-3 print:hidden">
            <Link href={next.href} className="group inline-flex min-h-11 flex-wrap items-center gap-x-3"><span className="text-ink-2"><PairText pair={words.next} locale={locale} /></span><span className="link group-hover:decoration-current"><PairText pair={next.name} locale={locale} /></span></Link>
          </p>
        ) : null}
      </div>
    </SheetPage>
  )
}

function Lines({ locale, lines }: { locale: 'en' | 'zh'; lines: Line[] }) {
  return (
    <ul className="flex flex-col gap-4">
      {lines.map(({ zh, pinyin, en }) => (
        <li key={zh} className="border-l-2 border-h3 pl-4">
          <Zh className="block text-[1.0625rem]/[1.6875rem] font-medium">{zh}</Zh>
          {locale === 'en' ? <><span lang="zh-Latn" className="mt-0.5 block text-[.875rem]/[1.25rem] text-ink-3">{pinyin}</span><En className="mt-0.5 block text-ink-2">{en}</En></> : null}
        </li>
      ))}
    </ul>
  )
}

function Varies({ locale, varies }: { locale: 'en' | 'zh'; varies: NormSheet['varies'] }) {
  return (
    <dl className="-my-2.5 divide-y divide-rule">
      {varies.map(({ who, says }) => (
        <div key={who.zh} className="grid gap-x-6 py-2.5 sm:grid-cols-[9.5rem_minmax(0,1fr)]">
          <dt className="font-medium"><PairText pair={who} locale={locale} stacked en="text-[.875rem]/[1.25rem] font-normal" /></dt>
          <dd><PairText pair={says} locale={locale} stacked /></dd>
        </div>
      ))}
    </dl>
  )
}
