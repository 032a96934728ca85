import type { OpaqueId, ViewPoint } from '@/engine/types'
import { useWords } from '../chat/words'
import { En, Zh } from '../ui/text'
import { Both } from '../chat/words'

type Props = { point: ViewPoint; taken: OpaqueId | undefined; onPick: (choice: NonNullable<ViewPoint['choices']>[number]) => void }

/** A question about what was just read. It is ours, so it stands on paper; the story clock is stopped. */
export function Read({ point, taken, onPick }: Props) {
  const { labels, english } = useWords()
  return (
    <section aria-labelledby="read-prompt" className="max-h-[60dvh] flex-none overflow-y-auto border-t border-rule bg-sheet px-5 pt-3 pb-4 text-ink">
      <p className="text-meta text-ink-2"><Both label={labels.question} /></p>
      <h3 id="read-prompt" className="pt-1 pb-3">
        <Zh className="block font-serif text-[1.125rem]/[1.75rem] font-semibold">{point.prompt?.zh}</Zh>
        {english && point.prompt?.en && <En className="block text-[.90625rem]/[1.3125rem] text-ink-2">{point.prompt.en}</En>}
      </h3>
      <ul>
        {point.choices?.map((choice) => (
          <li key={choice.id}>
            <button type="button" onClick={() => onPick(choice)} disabled={taken !== undefined} aria-pressed={taken === choice.id}
              className={`grid min-h-[50px] w-full grid-cols-[18px_minmax(0,1fr)] items-center gap-x-3 border-t border-rule py-1.5 text-left -outline-offset-2 hover:bg-paper-2/60 focus:bg-paper-2 ${taken === choice.id ? 'bg-paper-2' : ''}`}>
              <span className={`size-4 rounded-full border border-edge ${taken === choice.id ? 'bg-ink' : ''}`} />
              <span><Zh className="block text-line">{choice.zh}</Zh>{english && choice.en && <En className="block text-[.8125rem]/[1.125rem] text-ink-2">{choice.en}</En>}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
