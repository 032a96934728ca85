'use client'
import { lazy, memo, Suspense } from 'react'
import type { View, ViewEvent } from '@/engine/types'
import { Bar } from '../chat/bar'
import { ChatList } from '../chat/chat-list'
import { useWords } from '../chat/words'
import { pendingId } from './at-once'
import { footOf } from './foot'
import { listOf, newsOf, typingIn } from './glances'
import { NewsBanner } from './news-banner'
import { OpenRoom } from './open-room'
import type { PlayState } from './types'
import { useLaidOut } from './use-laid-out'
import type { Held } from './use-reach'

const Transcript = lazy(() => import('../reading/transcript'))
const ChatsAsText = lazy(() => import('../reading/chats-as-text'))

type Props = { reach: Held; state: PlayState; desk: boolean; plain: boolean; lively: boolean; onClose: () => void } // plain: as text alone

const News = ({ reach, state, lively, onClose }: Props) => {
  const { labels } = useWords()
  const news = newsOf(reach, state, labels)
  return <NewsBanner banner={news && { ...news, onOpen: () => reach.visit(news.chat), onClose }} lively={lively} />
}

const elsewhere = (view: View, { open, unread }: PlayState): number =>
  view.chats.reduce((sum, one) => (one.id === open || one.muted ? sum : sum + (unread[one.id] ?? 0)), 0)

/** The open chat under its bar; behind the list, the one that was open last. `onBack` is missing where the list stands beside it. */
export const ChatScreen = memo(function ChatScreen({ onBack, onTap, ...props }: Props & { onBack: (() => void) | undefined; onTap: () => void }) {
  const { reach, state, desk, plain } = props
  const { text } = useWords()
  const { view, room, events, people } = reach
  const foot = footOf(state, desk)
  const look = reach.hands.onLook
  const hands = { ...reach.hands, ...(look && { onLook: (event: ViewEvent, at: number | null) => (foot === 'arriving' ? undefined : look(event, at)) }) } // then a tap is there to skip
  const scheduled = view.scheduled?.filter((one) => one.chat === room?.id)
  const latest = events.some((event) => event.id === pendingId) ? pendingId : state.latest
  const Shown = plain ? Transcript : OpenRoom
  return (
    <>
      <Bar chat={room} typing={typingIn(state, reach, foot)} unread={elsewhere(view, state)} onBack={onBack} onMore={() => reach.open({ is: room ? 'info' : 'settings' })} />
      <div className="relative flex min-h-0 flex-1 flex-col">
        {state.open !== null && <News {...props} />}
        {room ? (
          <Suspense><Shown chat={room} events={events} people={people} latest={latest} signs={view.reactionSet} scheduled={scheduled} hands={hands} onTap={onTap} /></Suspense>
        ) : <p className="grid min-h-0 flex-1 place-items-center bg-wall text-client-2">{text.pickChat}</p>}
      </div>
    </>
  )
})

/** The list of chats under its bar, where it has the screen for itself. */
export const ListScreen = memo(function ListScreen(props: Props) {
  const { reach, state, plain } = props
  const List = plain ? ChatsAsText : ChatList
  const place = useLaidOut<HTMLDivElement>(reach.view)
  return (
    <>
      <Bar chat={null} typing={false} unread={0} onMore={() => reach.open({ is: 'settings' })} />
      <div ref={place} className="relative flex min-h-0 flex-1 flex-col">
        {state.open === null && <News {...props} />}
        <Suspense><List chats={listOf(state, reach.view)} people={reach.people} clock={state.clock} onOpen={reach.visit} /></Suspense>
      </div>
    </>
  )
})
