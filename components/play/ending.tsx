import type { Pair } from '@/engine/types'
import { Ours, useWords } from '../chat/words'
import { button } from '../ui/button'
import { Icon } from '../ui/icon'
import { En, Zh } from '../ui/text'
import { useFocusOnArrival } from './use-focus'

type Props = { title: Pair; prose: Pair[]; debriefHref: string; onStartAgain: () => void }

/** How it ended, on paper, and the way to what was behind it. */
export function Ending({ title, prose, debriefHref, onStartAgain }: Props) {
  const { labels, english } = useWords()
  const sheet = useFocusOnArrival<HTMLElement>()
  return (
    <section ref={sheet} tabIndex={-1} aria-labelledby="ending-title" className="max-h-[70dvh] flex-none overflow-y-auto border-t border-rule bg-sheet px-5 pt-5 pb-[calc(1.25rem+env(safe-area-inset-bottom))] text-ink outline-none">
      <h3 id="ending-title"><Zh className="block font-serif text-heading">{title.zh}</Zh>{english && <En className="block text-ink-2">{title.en}</En>}</h3>
      {prose.map((pair, i) => (
        <p key={i} className="mt-3"><Zh className="block font-serif text-[1.0625rem]/[1.75rem]">{pair.zh}</Zh>{english && <En className="mt-1 block text-[.9375rem]/[1.375rem] text-ink-2">{pair.en}</En>}</p>
      ))}
      <a href={debriefHref} className={`${button({ wide: true })} mt-5`}><span><Ours label={labels.debrief} /></span><Icon name="arrow" size={18} /></a>
      <button type="button" onClick={onStartAgain} className="mt-2 flex min-h-11 items-center gap-2.5"><Icon name="again" size={20} className="text-ink-2" /><span className="link"><Ours label={labels.startAgain} second="text-ink-2" /></span></button>
    </section>
  )
}
