import Link from 'next/link'
import type { Spread, SpreadPoint, Way } from '@/lib/insights'
import { fill } from '../../ui/fill'
import { listed } from '../../ui/joined'
import { PairText } from '../../ui/text'
import { Filters, type Select } from './filters'
import { choicesAt } from './links'
import { sayCell } from './say'
import { inWords, paired, type Voice } from './words'

type Pair = { zh: string; en: string }
/** `kinds`: what gestures without words of their own are called. */
export type Kinds = Partial<Record<string, Pair>>

/** The scenes of which there is something to show. */
export function ChoicesList({ spreads, voice }: { spreads: { slug: string; title: Pair }[]; voice: Voice }) {
  const { locale, words: { choices: words }, home } = voice
  return (
    <>
      <h1 className="font-serif text-title desk:text-title-desk"><PairText pair={paired(voice, (all) => all.choices.page)} locale={locale} en="text-[1.25rem] font-normal" /></h1>
      <p className="mt-1 text-ink-2">{words.lead}</p>
      <h2 className="mt-8 border-b border-ink pb-3 text-[1.1875rem]/[1.75rem] font-semibold">{words.list}</h2>
      {spreads.length === 0 ? <p className="py-5 text-ink-2">{words.none}</p> : (
        <ul className="divide-y divide-rule border-b border-rule">
          {spreads.map(({ slug, title }) => <li key={slug}><Link href={choicesAt(home, slug)} prefetch={false} className="flex min-h-14 items-center hover:underline"><span><PairText pair={title} locale={locale} /></span></Link></li>)}
        </ul>
      )}
    </>
  )
}

/** One scene, point by point: how first attempts chose, and what each choice means. */
export function ChoicesPage({ spread: { scenario, title, points }, kinds, selects, filtered, voice, exports }: { spread: Spread; kinds: Kinds; selects: Select[]; filtered: boolean; voice: Voice; exports: React.ReactNode }) {
  const { locale, words, home } = voice
  return (
    <>
      <Link href={choicesAt(home)} prefetch={false} className="link inline-flex min-h-11 items-center text-ink-2">{words.choices.up}</Link>
      <h1 className="font-serif text-title desk:text-title-desk"><PairText pair={title} locale={locale} stacked en="text-[1.25rem] font-normal" /></h1>
      <p className="mt-1 text-ink-2">{words.choices.lead}</p>
      <Filters label={words.filters.label} selects={selects} apply={words.filters.apply} clear={filtered ? words.filters.clear : null} action={choicesAt(home, scenario)} />
      {points.map((point) => <Point key={point.id} point={point} kinds={kinds} voice={voice} />)}
      {exports}
    </>
  )
}

function Point({ point: { id, role, title, prompt, norms, ways }, kinds, voice }: { point: SpreadPoint; kinds: Kinds; voice: Voice }) {
  const { locale, words: { choices: words } } = voice
  const told = ways.some(({ shown }) => shown.as !== 'few')
  return (
    <section aria-labelledby={id} className="mt-10">
      <div className="border-b border-ink pb-3">
        <h2 id={id} className="font-serif text-heading"><PairText pair={title} locale={locale} en="text-[1.0625rem] font-normal" /></h2>
        <p className="mt-0.5 text-[.9375rem] text-ink-2">
          {prompt ? <><PairText pair={prompt} locale={locale} /> · </> : null}{role === 'main' ? null : `${words[role]} · `}{fill(words.norms, { norms: listed(norms.map(({ name }) => inWords(name, locale)), locale) })}
        </p>
      </div>
      {told ? <Ways ways={ways} kinds={kinds} voice={voice} /> : <p className="py-4 text-ink-2">{words.few}</p>}
    </section>
  )
}

function Ways({ ways, kinds, voice }: { ways: Way[]; kinds: Kinds; voice: Voice }) {
  const { locale, words } = voice
  const head = 'py-2 text-left text-[.875rem] font-normal text-ink-2'
  return (
    <table role="table" className="w-full max-desk:block">
      <thead role="rowgroup" className="max-desk:sr-only"><tr role="row" className="border-b border-rule">
        <th role="columnheader" scope="col" className={`${head} w-[30%]`}>{words.choices.choice}</th><th role="columnheader" scope="col" className={`${head} w-[22%]`}>{words.choices.share}</th><th role="columnheader" scope="col" className={head}>{words.choices.means}</th>
      </tr></thead>
      <tbody role="rowgroup" className="align-top max-desk:block">
        {ways.map(({ id, kind, label, shown, means }) => (
          <tr role="row" key={id} className="border-b border-rule max-desk:block max-desk:py-3">
            <th role="rowheader" scope="row" className="py-3 pr-6 text-left font-medium max-desk:block max-desk:py-0"><PairText pair={label ?? (kind === 'other' ? paired(voice, (all) => all.choices.other) : (kinds[kind] ?? { zh: kind, en: kind }))} locale={locale} stacked en="font-normal" /></th>
            <td role="cell" className="py-3 pr-6 max-desk:block max-desk:py-2"><Bar shown={shown} /><span className="num">{sayCell(shown, words)}</span></td>
            <td role="cell" className="max-w-[44rem] py-3 text-ink-2 max-desk:block max-desk:py-0">{means.map((pair, at) => <p key={at}><PairText pair={pair} locale={locale} stacked /></p>)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Bar({ shown }: { shown: Way['shown'] }) {
  const percent = shown.as === 'share' ? shown.percent : shown.as === 'nearly-all' ? 95 : shown.as === 'hardly-any' ? 5 : 0
  return <span aria-hidden="true" className="mb-1 block h-1 w-full max-w-48 bg-paper-2"><span className="block h-1 bg-ink" style={{ width: `${percent}%` }} /></span>
}
