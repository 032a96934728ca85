import { Both, useWords } from './words'
import { Zh } from '../ui/text'
import { storyTime } from './time'

/** The phone's own strip: the story clock where a clock is, and always the word that this is a simulation. */
export function Strip({ clock, paper = false }: { clock: string; paper?: boolean }) {
  const { labels } = useWords()
  const ground = paper ? 'bg-sheet text-ink' : 'bg-bar'
  return (
    <div className={`box-content flex h-9 flex-none items-center justify-between px-5 pt-[env(safe-area-inset-top)] lg:box-border lg:h-11 lg:px-[26px] lg:pt-1 ${ground}`}>
      <span className="num overflow-hidden text-[.9375rem] font-semibold tracking-[.01em]">
        {clock && <Zh key={clock} className="rq-roll inline-block">{storyTime(clock)}</Zh>}
      </span>
      <span className="rounded-[4px] border border-client-2/55 px-2 text-small/5 whitespace-nowrap text-client-2"><Both label={labels.simulation} /></span>
    </div>
  )
}
