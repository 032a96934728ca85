import { Dimensions } from '../ui/dimensions'
import { fill } from '../ui/fill'
import { MarkIcon, MarkRow } from '../ui/mark'
import { roundShare } from '../ui/share'
import { PairText } from '../ui/text'
import { Runs } from './runs'
import type { Dimension, Norm, ProgressWords, Run, Voice } from './words'

type Props = { runs: Run[]; earlier: string | null; dimensions: Dimension[]; norms: Norm[]; voice: Voice }

/** Everything a person has done so far: runs, subjects, norms. No streak, no rank. */
export function ProgressPage({ runs, earlier, dimensions, norms, voice }: Props) {
  const { locale, words, zh } = voice
  const met = dimensions.filter(({ possible }) => possible > 0).map((row) => ({ ...row, share: fill(words.dimensions.share, { percent: roundShare(row) }) }))
  const heading = (pick: (all: ProgressWords) => string) => <PairText pair={{ zh: pick(zh), en: pick(words) }} locale={locale} en="ml-1 text-[1.0625rem] font-normal" />
  return (
    <div className="mx-auto max-w-[90rem] px-5 pt-8 pb-20 desk:px-16 desk:pt-12">
      <h1 className="font-serif text-title desk:text-title-desk"><PairText pair={{ zh: zh.title, en: words.title }} locale={locale} en="ml-1 text-[1.25rem] font-normal desk:text-[1.375rem]" /></h1>
      <p className="mt-2 max-w-[36rem] text-[1.0625rem]/[1.6875rem] text-ink-2">{words.text}</p>
      <div className="mt-10 grid gap-x-20 gap-y-12 desk:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
        <section aria-labelledby="runs-title">
          <h2 id="runs-title" className="border-b border-ink pb-3 font-serif text-heading">{heading((all) => all.attempts.title)}</h2>
          <Runs runs={runs} earlier={earlier} voice={voice} />
        </section>
        <div className="flex flex-col gap-12">
          {met.length > 0 ? (
            <section aria-labelledby="subjects-title">
              <h2 id="subjects-title" className="pb-1 font-serif text-heading">{heading((all) => all.dimensions.title)}</h2>
              <p className="pb-3 text-[.875rem] text-ink-2">{words.dimensions.note}</p>
              <Dimensions label={words.dimensions.title} locale={locale} rows={met} />
            </section>
          ) : null}
          {norms.length > 0 ? (
            <section aria-labelledby="norms-title">
              <h2 id="norms-title" className="pb-1 font-serif text-heading">{heading((all) => all.norms.title)}</h2>
              <p className="pb-3 text-[.875rem] text-ink-2">{words.norms.note}</p>
              <NormList norms={norms} voice={voice} />
            </section>
          ) : null}
        </div>
      </div>
    </div>
  )
}

function NormList({ norms, voice }: { norms: Norm[]; voice: Voice }) {
  const shown = norms.map((norm) => ({ ...norm, marks: norm.marks.filter((mark) => mark !== 'not-shown') })).filter(({ marks }) => marks.length > 0)
  const legend = (['full', 'half', 'none', 'contested'] as const).filter((mark) => mark !== 'contested' || shown.some(({ marks }) => marks.includes(mark)))
  return (
    <>
      <ul className="divide-y divide-rule border-y border-rule">
        {shown.map(({ id, name, marks }) => (
          <li key={id} className="flex items-center justify-between gap-4 py-2 text-[.9375rem]/[1.375rem]">
            <span><PairText pair={name} locale={voice.locale} stacked /></span>
            <MarkRow marks={marks} words={voice.marks} />
          </li>
        ))}
      </ul>
      <p aria-hidden="true" className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-[.875rem] text-ink-2">{legend.map((mark) => <span key={mark} className="flex items-center gap-2"><MarkIcon mark={mark} className="text-ink" />{voice.marks[mark]}</span>)}</p>
    </>
  )
}
