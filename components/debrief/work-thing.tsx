import type { Pair, ViewEvent } from '@/engine/types'
import { WorkIcon, type WorkIconName } from '../chat/work-icons'
import { Bubble } from '../ui/still-chat'
import { personOf, type Cast } from './people'

export type OfWork = Extract<ViewEvent, { kind: 'vote' | 'call' | 'approval' | 'calendar' | 'record' }>

const icons = { vote: 'ballot', call: 'missed', approval: 'stamp', calendar: 'calendar', record: 'record' } as const satisfies Record<OfWork['kind'], WorkIconName>

const line = ({ zh }: Pair, more: string | number): string => `${zh} ${more}`.trim()

/** What stands on it, line by line, in the client's language. */
const linesOf = (event: OfWork): string[] => {
  switch (event.kind) {
    case 'vote': return event.options.map((option) => line(option, option.votes))
    case 'call': return []
    case 'approval': return event.rows.map(({ name, text }) => line(name, text.zh))
    case 'calendar': return [`${event.starts.slice(5, 16).replace('T', ' ')}–${event.ends.slice(11, 16)}`, ...(event.place ? [event.place.zh] : [])]
    case 'record': return event.rows.map(({ who, text }) => `${who.zh}：${text.zh}`)
  }
}

/** What people at work send besides talk, as it stood: its sign, its title, its lines. */
export function WorkThing({ event, cast, mine }: { event: OfWork; cast: Cast; mine: boolean }) {
  const title = event.kind === 'call' ? `${event.video ? '视频通话' : '语音通话'} ${event.to === 'me' ? '' : personOf(cast, event.to).name.zh}`.trim() : event.title.zh
  return (
    <Bubble mine={mine} small>
      <span className="flex items-start gap-2">
        <WorkIcon name={event.kind === 'call' && event.video ? 'video' : icons[event.kind]} size={18} className="mt-0.5 opacity-75" />
        <span>{title}{linesOf(event).map((text, i) => <span key={i} className="num block text-gloss opacity-80">{text}</span>)}</span>
      </span>
    </Bubble>
  )
}
