import type { ViewEvent } from '@/engine/types'
import { Icon, type IconName } from '../ui/icon'
import { Bubble } from '../ui/still-chat'

export type Sent = Extract<ViewEvent, { kind: 'notice' | 'link' | 'file' | 'picture' | 'mini-app' | 'voice' | 'invite' }>

const icons = { notice: 'notice', link: 'evidence', file: 'evidence', picture: 'picture', 'mini-app': 'plus', voice: 'call', invite: 'members' } as const satisfies Record<Sent['kind'], IconName>

/** What was sent besides words: its sign, its name, and what stood under it. A voice message is told by its length and what was said. */
export function Thing({ event, mine }: { event: Sent; mine: boolean }) {
  return (
    <Bubble mine={mine} small>
      <span className="flex items-start gap-2">
        <Icon name={icons[event.kind]} size={18} className="mt-0.5 opacity-75" />
        <span>{event.kind === 'voice' ? <span className="num mr-1.5 opacity-75">{event.seconds}″</span> : null}{event.kind === 'invite' ? event.group.zh : event.zh}{event.note ? <span className="block text-gloss opacity-75">{event.note.zh}</span> : null}</span>
      </span>
    </Bubble>
  )
}
