import type { Pair } from '@/engine/types'
import { En, Zh } from '../ui/text'
import { useWords } from './words'

export type Pick = { key: string; lead?: React.ReactNode; pair: Pair; note?: string | undefined; chosen?: boolean; onPick: () => void }

/** Rows to pick one from: a chat, a person, a file, a time. */
export function Picks({ of, label }: { of: Pick[]; label: string }) {
  const { english } = useWords()
  return (
    <ul aria-label={label} className="-mx-1">
      {of.map(({ key, lead, pair, note, chosen, onPick }) => (
        <li key={key} className="border-b border-current/15">
          <button type="button" onClick={onPick} aria-pressed={chosen} className={`flex min-h-14 w-full items-center gap-3 px-1 py-2 text-left outline-offset-[-2px] ${chosen ? 'bg-current/8' : ''}`}>
            {lead}
            <span className="min-w-0 flex-1"><Zh className="block text-[1rem]/[1.3125rem]">{pair.zh}</Zh>{english && pair.en && <En className="block text-[.8125rem]/[1.125rem] opacity-80">{pair.en}</En>}</span>
            {note && <span className="num flex-none text-gloss opacity-80">{note}</span>}
          </button>
        </li>
      ))}
    </ul>
  )
}
