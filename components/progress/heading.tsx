import { PairText } from '../ui/text'
import { paired, type ProgressWords, type Voice } from './words'

/** The heading of a part of the page, over an ink line; `note` says in a line how to read it. */
export function Heading({ id, voice, pick, note }: { id: string; voice: Voice; pick: (words: ProgressWords) => string; note?: string }) {
  return (
    <div className="border-b border-ink pb-3">
      <h2 id={id} className="font-serif text-heading"><PairText pair={paired(voice, pick)} locale={voice.locale} en="ml-1 text-[1.0625rem] font-normal" /></h2>
      {note ? <p className="mt-0.5 text-[.875rem] text-ink-2">{note}</p> : null}
    </div>
  )
}
