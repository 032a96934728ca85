import type { Norms } from '@/lib/insights'
import { fill } from '../../ui/fill'
import { PairText } from '../../ui/text'
import { Filters, type Select } from './filters'
import { Heading } from './heading'
import { HeatMap } from './heat-map'
import { normsAt } from './links'
import { Trend, type TrendPoint } from './trend'
import { inWords, paired, type Voice } from './words'

type Props = { norms: Norms; points: TrendPoint[]; scope: string; filtered: boolean; selects: Select[]; hrefOf: (norm: string) => string; voice: Voice; exports: React.ReactNode }

/** The whole heat map, filtered, and one norm over time. */
export function NormsPage({ norms, points, scope, filtered, selects, hrefOf, voice, exports }: Props) {
  const { locale, words, home } = voice
  const { name } = norms.trend
  return (
    <>
      <h1 className="font-serif text-title desk:text-title-desk"><PairText pair={paired(voice, (all) => all.heat.page)} locale={locale} en="text-[1.25rem] font-normal" /></h1>
      <p className="mt-1 text-ink-2">{words.heat.lead}</p>
      <Filters label={words.filters.label} selects={selects} apply={words.filters.apply} clear={filtered ? words.filters.clear : null} action={normsAt(home)} />
      <section aria-labelledby="heat-title" className="mt-8">
        <Heading id="heat-title" voice={voice} pick={(all) => all.heat.title} note={words.heat.note} />
        <HeatMap heat={norms} voice={voice} hrefOf={hrefOf} empty={filtered ? words.heat.emptyFiltered : words.heat.empty} />
      </section>
      <Trend about={name ? fill(words.trend.one, { norm: inWords(name, locale), scope }) : fill(words.trend.all, { scope })} points={points} voice={voice} />
      {exports}
    </>
  )
}
