'use client'
import { memo } from 'react'
import type { View } from '@/engine/types'
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

type Props = { reach: Held; state: PlayState; desk: boolean; lively: boolean; onClose: () => void }

const News = ({ reach, state, lively, onClose }: Props) => {
  const { labels } = useWords()
  const news = newsOf(reach, state, labels)
  return <NewsBanner banner={news && { ...news, onOpen: () => reach.visit(news.chat), onClose }} lively={lively} />
}

const elsewhere = (view: View, { open, unread }: PlayState): number =>
  view.chats.reduce((sum, one) => (one.id === open || one.muted ? sum : sum + (unread[one.id] ?? 0)), 0)

/** The open chat under its bar; behind the list, the one that was open last. `onBack` is missing where the list stands beside it. */
export const ChatScreen = memo(function ChatScreen({ onBack, onTap, ...props }: Props & { onBack: (() => void) | undefined; onTap: () => void }) {
  const { reach, state, desk } = props
  const { text } = useWords()
  const { view, room, events, people, hands } = reach
  return (
    <>
      <Bar chat={room} typing={typingIn(state, reach, footOf(state, desk))} unread={elsewhere(view, state)} onBack={onBack} onMore={() => reach.open({ is: room ? 'info' : 'settings' })} />
      <div className="relative flex min-h-0 flex-1 flex-col">
        {state.open !== null && <News {...props} />}
        {room ? (
          <OpenRoom chat={room} events={events} people={people} latest={events.some((event) => event.id === pendingId) ? pendingId : state.latest} signs={view.reactionSet}
            scheduled={view.scheduled?.filter((one) => one.chat === room.id)} hands={hands} onTap={onTap} />
        ) : <p className="grid min-h-0 flex-1 place-items-center bg-wall text-client-2">{text.pickChat}</p>}
      </div>
    </>
  )
})

/** The list of chats under its bar, where it has the screen for itself. */
export const ListScreen = memo(function ListScreen(props: Props) {
  const { reach, state } = props
  const place = useLaidOut<HTMLDivElement>(reach.view)
  return (
    <>
      <Bar chat={null} typing={false} unread={0} onMore={() => reach.open({ is: 'settings' })} />
      <div ref={place} className="relative flex min-h-0 flex-1 flex-col">
        {state.open === null && <News {...props} />}
        <ChatList chats={listOf(state, reach.view)} people={reach.people} clock={state.clock} onOpen={reach.visit} />
      </div>
    </>
  )
})
