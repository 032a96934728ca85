import { spanFrom, storyTime } from '../chat/time'
import { languageOf } from '../chat/page-language'
import { useWords } from '../chat/words'
import { fill } from '../ui/fill'
import { Zh } from '../ui/text'
import type { Passed } from './types'

/** The story clock jumped: the room dims once and names the time. The strip says it for good. */
export const Jump = ({ count, clock }: { count: number; clock: string }) =>
  count > 0 && <span key={count} aria-hidden="true" className="rq-dim pointer-events-none absolute inset-0 z-10 grid place-items-center bg-device/75 opacity-0"><Zh className="num font-serif text-[1.75rem] font-semibold text-[#fdfbf6]">{storyTime(clock)}</Zh></span>

/** A stretch of time in which the trainee said nothing, in one quiet line. */
export function PassedLine({ passed }: { passed: Passed | null }) {
  const { labels, text } = useWords()
  return (
    <p role="status" className="num flex-none bg-wall px-4 text-center text-gloss text-client-2">
      {passed && <span className="block pb-1.5">{fill(text.passed, spanFrom(passed.now, passed.from, passed.to, languageOf(labels)))}</span>}
    </p>
  )
}

/** In timed mode: how long until silence is the move. Not read out every second. */
export function TimeLeft({ seconds, of }: { seconds: number; of: number }) {
  const { text } = useWords()
  return (
    <div role="timer" aria-live="off" className="flex flex-none items-center gap-3 border-t border-rule bg-sheet px-4 py-1 text-small text-ink-2">
      <span className="h-px flex-1 bg-rule"><span className="block h-px bg-ink" style={{ width: `${(100 * seconds) / of}%` }} /></span>
      <span className="num">{fill(text.left, { count: seconds })}</span>
    </div>
  )
}
