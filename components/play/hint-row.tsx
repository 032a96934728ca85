'use client'
import { Both, useWords } from '../chat/words'

/** Where nothing is suggested: the way to ask for it. */
export function HintRow({ noted, onHint }: { noted: boolean; onHint: () => void }) {
  const { labels, text } = useWords()
  return (
    <div className="flex min-h-[34px] flex-none flex-wrap items-center justify-between gap-x-3 border-t border-rule bg-sheet px-4 text-gloss text-ink-2 pointer-coarse:min-h-11">
      <button type="button" onClick={onHint} className="min-h-[34px] pointer-coarse:min-h-11"><Both label={labels.hints} /></button>
      {noted && <span>{text.hintNoted}</span>}
    </div>
  )
}
