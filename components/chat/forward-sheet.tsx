import type { OpaqueId, ViewChat } from '@/engine/types'
import { ChatFace } from './chat-picture'
import { Picks, type Pick } from './picks'
import { Sheet } from './sheet'
import { Both, useWords, type Label } from './words'

/** The chats something can be sent into, as rows. */
export const chatPicks = (chats: ViewChat[], onPick: (chat: OpaqueId) => void): Pick[] =>
  chats.map((chat) => ({ key: chat.id, lead: <ChatFace chat={chat} />, pair: chat.name, onPick: () => onPick(chat.id) }))

type Props = { title: Label; chats: ViewChat[]; first?: Pick; onPick: (chat: OpaqueId) => void; onClose: () => void }

/** Where to: a message is forwarded, a screenshot sent. `first`: what can be done without sending. */
export function ForwardSheet({ title, chats, first, onPick, onClose }: Props) {
  const { text } = useWords()
  const rows = [...(first ? [first] : []), ...chatPicks(chats, onPick)]
  return (
    <Sheet title={<Both label={title} en="font-normal text-client-2" />} onClose={onClose}>
      {rows.length > 0 ? <Picks of={rows} label={text.pickChat} /> : <p className="text-client-2">{text.noOther}</p>}
    </Sheet>
  )
}
