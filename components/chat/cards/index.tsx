import type { ViewEvent } from '@/engine/types'
import type { Hands } from '../hands'
import type { People } from '../people'
import { ChainCard } from './chain'
import { CheckInCard } from './check-in'
import { InviteCard } from './invite'
import { NoticeCard } from './notice'
import { PictureCard } from './picture'
import { FileCard, LinkCard, MiniAppCard } from './thing'
import { VoiceCard } from './voice'

type Props = { event: ViewEvent; people: People; hands: Hands; shape: string }

/** What is sent less often than words: loaded with the first of its kind. `shape`: its corners. */
export default function Card({ event, people, hands, shape }: Props) {
  const { onJoin, onCheckIn, onInvite, onComments } = hands
  const comments = onComments && (() => onComments(event))
  switch (event.kind) {
    case 'chain': return <ChainCard event={event} people={people} shape={shape} onJoin={onJoin && (() => onJoin(event))} />
    case 'check-in': return <CheckInCard event={event} people={people} shape={shape} onCheckIn={onCheckIn && (() => onCheckIn(event))} />
    case 'invite': return <InviteCard event={event} shape={shape} onInvite={onInvite && ((accept) => onInvite(event, accept))} />
    case 'notice': return <NoticeCard event={event} shape={shape} />
    case 'picture': return <PictureCard event={event} shape={shape} />
    case 'file': return <FileCard event={event} shape={shape} onComments={comments} />
    case 'link': return <LinkCard event={event} shape={shape} onComments={comments} />
    case 'mini-app': return <MiniAppCard event={event} shape={shape} />
    case 'voice': return <VoiceCard event={event} shape={shape} />
    default: return null
  }
}
