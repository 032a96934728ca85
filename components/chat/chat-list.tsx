import { lazy, memo, Suspense } from 'react'
import type { OpaqueId } from '@/engine/types'
import { ChatRow, type ListedChat } from './chat-row'
import { inListOrder } from './list-order'
import type { People } from './people'
import { useWords } from './words'

const FoldedChats = lazy(() => import('./folded-chats'))

type Props = { chats: ListedChat[]; people: People; clock: string; open?: OpaqueId | null; onOpen: (chat: OpaqueId) => void }

/** The client's list of chats: what is pinned on top and on a darker ground, then the latest, at the end what was folded away. `open`: the chat that stands beside it. */
export const ChatList = memo(function ChatList({ chats, people, clock, open = null, onOpen }: Props) {
  const { text } = useWords()
  const folded = chats.filter(({ chat }) => chat.folded)
  const row = (listed: ListedChat) => <ChatRow key={listed.chat.id} listed={listed} people={people} clock={clock} open={open} onOpen={onOpen} />
  return (
    <ul aria-label={text.chatList} className="min-h-0 flex-1 overflow-y-auto bg-bar text-bubble-ink">
      {inListOrder(chats.filter(({ chat }) => !chat.folded)).map(row)}
      {folded.length > 0 && <Suspense><FoldedChats chats={folded} holds={folded.some(({ chat }) => chat.id === open)}>{inListOrder(folded).map(row)}</FoldedChats></Suspense>}
    </ul>
  )
})
