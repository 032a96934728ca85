import type { Pair } from '@/engine/types'
import { Ours, useWords } from '../chat/words'
import { button } from '../ui/button'
import { Icon } from '../ui/icon'
import { En, Zh } from '../ui/text'
import { shortBriefing } from './short-briefing'
import { useFocusOnArrival } from './use-focus'

/** The phone's own short briefing: paper under the chat, which has already begun above it. */
export function Briefing({ title, pairs, onWalkIn }: { title: Pair; pairs: Pair[]; onWalkIn: () => void }) {
  const { labels, text, english } = useWords()
  const sheet = useFocusOnArrival<HTMLElement>()
  return (
    <section ref={sheet} tabIndex={-1} aria-label={text.briefing} className="max-h-[72dvh] flex-none overflow-y-auto border-t border-rule bg-sheet px-5 pt-4 text-ink outline-none">
      <h3><Zh className="font-serif text-heading">{title.zh}</Zh>{english && <En className="block font-serif text-[.96875rem] text-ink-2">{title.en}</En>}</h3>
      {shortBriefing(pairs).map((pair, i) => (
        <p key={i} className="mt-2.5"><Zh className="block text-[1rem]/[1.5625rem]">{pair.zh}</Zh>{english && <En className="mt-0.5 block text-[.90625rem]/[1.3125rem] text-ink-2">{pair.en}</En>}</p>
      ))}
      <div className="sticky bottom-0 bg-sheet pt-4 pb-[calc(1rem+env(safe-area-inset-bottom))]">
        <button type="button" onClick={onWalkIn} className={button({ wide: true })}><span><Ours label={labels.walkIn} /></span><Icon name="arrow" size={18} /></button>
      </div>
    </section>
  )
}
