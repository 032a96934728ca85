import type { ViewEvent } from '@/engine/types'
import type { Hands } from '../hands'
import type { People } from '../people'
import { ApprovalCard } from './approval'
import { CalendarCard } from './calendar'
import { CallLine } from './call'
import { MergedCard } from './record'
import { VoteCard } from './vote'

type Props = { event: ViewEvent; people: People; hands: Hands; shape: string }

/** What people at work send besides talk: a chunk of its own, loaded with the first of its kind. `shape`: its corners. */
export default function WorkCard({ event, people, hands, shape }: Props) {
  const { onVote, onApprove, onRsvp, onRecord } = hands
  switch (event.kind) {
    case 'vote': return <VoteCard event={event} people={people} shape={shape} onVote={onVote && ((options) => onVote(event, options))} />
    case 'call': return <CallLine event={event} shape={shape} />
    case 'approval': return <ApprovalCard event={event} people={people} shape={shape} onApprove={onApprove && ((accept) => onApprove(event, accept))} />
    case 'calendar': return <CalendarCard event={event} shape={shape} onRsvp={onRsvp && ((answer) => onRsvp(event, answer))} />
    case 'record': return <MergedCard event={event} shape={shape} onOpen={onRecord && (() => onRecord(event))} />
    default: return null
  }
}
