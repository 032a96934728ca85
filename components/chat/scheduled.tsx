import { fill } from '../ui/fill'
import { Icon } from '../ui/icon'
import { En, Zh } from '../ui/text'
import { storyTime } from './time'
import { useWords } from './words'

export type ScheduledLine = { at: string; zh: string }

/** What I have written and the client will send later: only I see it, at the foot of the chat. */
export function Scheduled({ line }: { line: ScheduledLine }) {
  const { labels, english } = useWords()
  return (
    <div className="flex flex-col items-end pt-2.5 pr-[47px]">
      <div className="max-w-[16.375rem] rounded-bubble border border-dashed border-client-2 px-[13px] py-2 text-message text-bubble-ink"><Zh className="wrap-anywhere whitespace-pre-line">{line.zh}</Zh></div>
      <p className="num mx-[3px] mt-1 flex items-center gap-1 text-gloss text-client-2"><Icon name="clock" size={14} /><Zh>{fill(labels.sendsAt.zh, { time: storyTime(line.at) })}</Zh>{english && labels.sendsAt.en && <En>{fill(labels.sendsAt.en, { time: storyTime(line.at, 'en') })}</En>}</p>
    </div>
  )
}
