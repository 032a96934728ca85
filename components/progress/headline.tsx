import { PairText } from '../ui/text'
import { paired, type Headline as Said, type Voice } from './words'

const countsOf = ({ points, full, half, none }: NonNullable<Said['well']>) => ({ points, full, half, none })

/** The page in one sentence: what goes well, what to look at next; under it the counts it rests on. */
export function Headline({ said: { well, look }, voice }: { said: Said; voice: Voice }) {
  const { locale } = voice
  const names = { ...(well && { well: well.name }), ...(look && { look: look.name }) }
  const sentence = paired(voice, ({ headline }) => (well && look ? headline.both : well ? headline.well : look ? headline.look : headline.none), names)
  const why = [
    ...(well ? [{ name: well.name, count: paired(voice, ({ headline }) => headline.wellWhy, countsOf(well)) }] : []),
    ...(look ? [{ name: look.name, count: paired(voice, ({ headline }) => (look.none > 0 ? headline.missedWhy : headline.halfWhy), countsOf(look)) }] : []),
  ]
  return (
    <>
      <p className="mt-2 max-w-[52rem] font-serif whitespace-pre-line">
        <PairText pair={sentence} locale={locale} stacked zh="text-[1.75rem]/[2.5rem] font-semibold desk:text-[2.5rem]/[3.5rem]" en="mt-1 text-[1.1875rem]/[1.75rem] desk:text-[1.4375rem]/[2.125rem]" />
      </p>
      {why.length > 0 ? (
        <ul className="mt-4 flex flex-col gap-x-8 gap-y-1 text-[.9375rem]/6 text-ink-2 desk:flex-row desk:flex-wrap">
          {why.map(({ name, count }) => <li key={name.zh} className="num"><span className="text-ink">{name[locale]}</span> {count[locale]}</li>)}
        </ul>
      ) : null}
    </>
  )
}
