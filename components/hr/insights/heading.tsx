import { PairText } from '../../ui/text'
import { paired, type InsightsWords, type Voice } from './words'

/** The heading of a part of the page, over an ink line; `note` says how to read it. */
export function Heading({ id, voice, pick, note }: { id: string; voice: Voice; pick: (words: InsightsWords) => string; note?: string }) {
  return (
    <div className="flex flex-wrap items-baseline justify-between gap-x-8 border-b border-ink pb-3">
      <h2 id={id} className="text-[1.1875rem]/[1.75rem] font-semibold"><PairText pair={paired(voice, pick)} locale={voice.locale} en="ml-1 font-normal" /></h2>
      {note ? <p className="text-[.9375rem] text-ink-2">{note}</p> : null}
    </div>
  )
}
