import type { Debrief, Mark, Pair } from '@/engine/types'
import { hourMinute, sameDay, weekday } from '../ui/clock'
import { Dimensions } from '../ui/dimensions'
import { fill } from '../ui/fill'
import { MarkIcon } from '../ui/mark'
import { roundShare } from '../ui/share'
import { PairText, Zh } from '../ui/text'
import { paired, type Voice } from './words'

const always: Mark[] = ['full', 'half', 'none']

/** Scene, band in words, subjects as bars, and what the marks mean; points only for those who ask. */
export function Head({ debrief, rules, voice }: { debrief: Debrief; rules: Pair[]; voice: Voice }) {
  const { locale, words } = voice
  const { score, setting, from, to, title } = debrief
  const legend = debrief.points.some(({ norms }) => norms.some(({ mark }) => mark === 'contested')) ? [...always, 'contested' as const] : always
  const overlay = words.overlays[setting.overlay]
  const rows = score.dimensions.filter(({ possible }) => possible > 0).map((row) => ({ ...row, share: fill(words.share, { percent: roundShare(row) }) }))
  return (
    <div>
      <p className="text-[.9375rem] text-ink-2">
        <Zh>{weekday(from, 'zh')}</Zh>{locale === 'en' ? ` ${weekday(from, 'en')}` : ''} <span className="num">{hourMinute(from)}–{sameDay(from, to) ? '' : `${weekday(to, locale)} `}{hourMinute(to)}</span> · {words.eyebrow[setting.mode]}{overlay ? ` · ${overlay}` : ''}
      </p>
      {rules.length > 0 ? <p className="mt-1 text-[.9375rem] text-ink-2">{words.house}{locale === 'zh' ? '：' : ': '}{rules.map((rule) => rule[locale]).join(locale === 'zh' ? '；' : '; ')}</p> : null}
      <h1 className="mt-1 border-b border-ink pb-6 font-serif text-title desk:pb-8 desk:text-title-desk"><PairText pair={title} locale={locale} stacked en="text-[1.25rem]/[1.75rem] font-normal desk:text-[1.375rem]/8" /></h1>
      <p className="mt-6 font-serif text-[1.75rem]/10 font-semibold desk:text-[2rem]/[2.75rem]">{score.band ? <PairText pair={voice.bands[score.band]} locale={locale} en="ml-1 text-[1.125rem] font-normal text-ink" /> : null}</p>
      <p className="mt-1 mb-6">
        <PairText pair={paired(voice, (all) => (score.band ? all.bands[score.band] : all.unbanded))} locale={locale} stacked zh="font-serif text-coach desk:text-coach-desk" en="text-body" />
      </p>
      <Dimensions label={words.dimensions} locale={locale} rows={rows} />
      <details className="mt-3">
        <summary className="flex min-h-11 flex-wrap items-center gap-x-5 gap-y-1 text-[.875rem] [&::-webkit-details-marker]:hidden">
          {legend.map((mark) => <span key={mark} className="flex items-center gap-2"><MarkIcon mark={mark} />{voice.marks[mark]}</span>)}
          <span className="link ml-auto text-ink-2 print:hidden">{words.points.show}</span>
        </summary>
        <div className="border-t border-rule py-3 text-[.9375rem]/6 text-ink-2">
          <p className="num">{fill(words.points.act, score.act)}</p>
          {score.read.possible > 0 ? <p className="num">{fill(words.points.read, score.read)}</p> : null}
          <p>{words.points.note}</p>
        </div>
      </details>
    </div>
  )
}
