import type { AtlasBeat, AtlasPoint } from '@/lib/author'
import { fill } from '../ui/fill'
import { PairText } from '../ui/text'
import { PlayFrom } from './play-from'
import { percent, type AuthorWords } from './words'

type Place = { scenario: string; client: string; overlay: string }
type Props = { beat: AtlasBeat; words: AuthorWords; locale: 'en' | 'zh'; place: Place }

const Point = ({ point, words, locale, place }: Omit<Props, 'beat'> & { point: AtlasPoint }) => (
  <section className="mt-5 rounded-excerpt border border-rule bg-sheet p-4">
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <h4 className="flex-1 font-semibold"><PairText pair={point.title} locale={locale} /></h4>
      <span className="num text-small text-ink-2">
        <code>{point.id}</code> · {words[point.role]} · {fill(words.states, { n: point.states })} · {point.states === 0 ? words.never : fill(words.met, { n: percent(point.chance) })}
      </span>
      {point.states > 0 && <PlayFrom locale={locale} words={words} place={{ ...place, point: point.id }} />}
    </div>
    <div className="mt-2 overflow-x-auto">
      <table className="w-full text-left text-small">
        <thead className="text-ink-2"><tr><th className="py-1 pr-4 font-normal">{words.choice}</th><th className="pr-4 font-normal">{words.chance}</th><th className="pr-4 font-normal">{words.worth}</th><th className="font-normal">{words.to}</th></tr></thead>
        <tbody className="num align-baseline">
          {point.choices.map((choice) => (
            <tr key={choice.id} className="border-t border-rule">
              <td className="py-1.5 pr-4">{choice.words && <PairText pair={choice.words} locale={locale} />} <code className="text-ink-2">{choice.id}</code>{choice.silence ? <span className="text-ink-2"> · {words.silence}</span> : null}</td>
              <td className="pr-4 whitespace-nowrap">{percent(choice.chance)} %</td>
              <td className="pr-4 whitespace-nowrap">{choice.range.least === choice.range.most ? percent(choice.range.most) : `${percent(choice.range.least)}–${percent(choice.range.most)}`} %</td>
              <td>{choice.to ? <a className="link" href={`#at-${choice.to}`}><code>{choice.to}</code></a> : null}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  </section>
)

/** A beat and its points, each with a way in. */
export function BeatSection({ beat, ...rest }: Props) {
  const { words } = rest
  return (
    <section id={`at-${beat.id}`} className="mt-6 scroll-mt-4 border-t border-edge pt-3">
      <h3 className="flex flex-wrap items-baseline gap-x-4"><code>{beat.id}</code><span lang="zh-Hans" className="text-small text-ink-2">{beat.chat}</span><span className="num text-small text-ink-2">{fill(words.events, { n: beat.events })}{beat.reached ? '' : ` · ${words.never}`}</span></h3>
      {beat.points.map((point) => <Point key={point.id} point={point} {...rest} />)}
    </section>
  )
}
