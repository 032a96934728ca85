import { MarkIcon } from '../ui/mark'
import { PairText } from '../ui/text'
import { Heading } from './heading'
import { Headline } from './headline'
import { NextScene } from './next-scene'
import { NormList } from './norm-list'
import { OverTime } from './over-time'
import { Runs } from './runs'
import { paired, type Dimension, type Headline as Said, type Norm, type Onward, type Run, type Voice } from './words'

type Props = { said: Said; next: Onward | null; scenes: string; runs: Run[]; earlier: string | null; dimensions: Dimension[]; norms: Norm[]; voice: Voice }

/** What a person has done so far, the sentence first and the evidence under it. No streak, no rank. */
export function ProgressPage({ said, next, scenes, runs, earlier, dimensions, norms, voice }: Props) {
  const { locale, words } = voice
  const contested = norms.some(({ first, since }) => [...first, ...since].includes('contested'))
  const legend = (['full', 'half', 'none', 'contested'] as const).filter((mark) => mark !== 'contested' || contested)
  return (
    <div className="mx-auto max-w-[90rem] px-5 pt-8 pb-20 desk:px-16 desk:pt-12">
      <div className="grid gap-x-20 gap-y-10 desk:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
        <div>
          <h1 className="text-[.9375rem] text-ink-2"><PairText pair={paired(voice, (all) => all.title)} locale={locale} en="" /></h1>
          <Headline said={said} voice={voice} />
        </div>
        <NextScene next={next} scenes={scenes} voice={voice} />
      </div>
      <div className="mt-12 grid gap-x-20 gap-y-12 desk:mt-16 desk:grid-cols-[minmax(0,1fr)_minmax(0,26rem)]">
        {norms.some(({ first }) => first.length > 0) ? (
          <div>
            <NormList norms={norms} voice={voice} />
            <p aria-hidden="true" className="mt-3 flex flex-wrap gap-x-5 gap-y-1 text-[.875rem] text-ink-2">{legend.map((mark) => <span key={mark} className="flex items-center gap-2"><MarkIcon mark={mark} className="text-ink" />{voice.marks[mark]}</span>)}</p>
          </div>
        ) : null}
        <div className="flex flex-col gap-12">
          <OverTime dimensions={dimensions} voice={voice} />
          <section aria-labelledby="runs-title">
            <Heading id="runs-title" voice={voice} pick={(all) => all.attempts.title} />
            <Runs runs={runs} earlier={earlier} voice={voice} />
          </section>
          <p className="text-[.875rem]/[1.375rem] text-ink-2">{words.text}</p>
        </div>
      </div>
    </div>
  )
}
