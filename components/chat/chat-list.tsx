import type { OpaqueId, ViewChat, ViewEvent } from '@/engine/types'
import { Avatar } from '../ui/avatar'
import { fill } from '../ui/fill'
import { Icon } from '../ui/icon'
import { En, Zh } from '../ui/text'
import { Badge } from './bar'
import { gist, type People } from './people'
import { timeFrom } from './time'
import { spoken, useWords } from './words'

export type ListedChat = { chat: ViewChat; last: ViewEvent | undefined; unread: number; muted: boolean; mentioned: boolean }
type Props = { chats: ListedChat[]; people: People; clock: string; onOpen: (chat: OpaqueId) => void }

/** Four members in one square: what a group has for a picture. */
const GroupPicture = ({ chat }: { chat: ViewChat }) => (
  <span className="grid size-12 flex-none grid-cols-2 place-content-center place-items-center gap-[2px] rounded-avatar bg-client-rule p-[3px]">
    {chat.members.slice(0, 4).map((member) => <Avatar key={member.id} name={member.avatar} size={20} />)}
  </span>
)

const Preview = ({ listed, people }: { listed: ListedChat; people: People }) => {
  const { labels } = useWords()
  const { chat, last, mentioned } = listed
  if (!last) return labels.noPreview.en ? <En className="text-client-2">{labels.noPreview.en}</En> : <Zh className="text-client-2">{labels.noPreview.zh}</Zh>
  const speaker = chat.kind === 'group' && last.kind !== 'recalled' && last.from !== 'system' && last.from !== 'me' ? `${people[last.from]?.name.zh ?? ''}：` : ''
  return <Zh>{mentioned && <span className="text-cinnabar-text">[{labels.mentioned.zh}] </span>}{speaker}{gist(last, labels.packet.zh).zh}</Zh>
}

/** The client's list of chats, the latest on top. */
export function ChatList({ chats, people, clock, onOpen }: Props) {
  const { text, english, labels } = useWords()
  const sorted = chats.toSorted((a, b) => ((a.last?.at ?? '') < (b.last?.at ?? '') ? 1 : -1))
  return (
    <ul aria-label={text.chatList} className="min-h-0 flex-1 overflow-y-auto bg-bar text-bubble-ink">
      {sorted.map((listed) => {
        const { chat, last, unread, muted } = listed
        return (
          <li key={chat.id} className="border-b border-client-rule">
            <button type="button" onClick={() => onOpen(chat.id)} className="grid min-h-[76px] w-full grid-cols-[48px_minmax(0,1fr)_auto] items-center gap-x-3 px-4 py-2.5 text-left -outline-offset-2">
              {chat.kind === 'group' ? <GroupPicture chat={chat} /> : <Avatar name={chat.members.find((member) => member.id !== 'me')?.avatar ?? ''} size={48} />}
              <span className="min-w-0">
                <Zh className="block truncate text-[1rem]/[1.375rem] font-medium">{chat.name.zh}</Zh>
                {english && <En className="block truncate text-small text-client-2">{chat.name.en}</En>}
                <span className="mt-0.5 block truncate text-[.84375rem]/[1.125rem] text-client-2"><Preview listed={listed} people={people} /></span>
              </span>
              <span className="flex flex-col items-end gap-1.5 self-start pt-1 text-small text-client-2">
                {last && <Zh className="num">{timeFrom(clock, last.at)}</Zh>}
                {unread > 0 && !muted && <span aria-label={fill(text.unread, { count: unread })}><Badge count={unread} /></span>}
                {muted && <><Icon name="mute" size={16} /><span className="sr-only">{spoken(labels.muted)}</span></>}
              </span>
            </button>
          </li>
        )
      })}
    </ul>
  )
}
