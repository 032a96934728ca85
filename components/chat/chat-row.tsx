import type { OpaqueId, ViewChat, ViewEvent } from '@/engine/types'
import { fill } from '../ui/fill'
import { Icon } from '../ui/icon'
import { En, Zh } from '../ui/text'
import { Badge } from './bar'
import { ChatFace } from './chat-picture'
import { gist, nameIn, type People } from './people'
import { Status } from './status'
import { listTime } from './time'
import { Outside, spoken, useWords } from './words'

export type ListedChat = { chat: ViewChat; last: ViewEvent | undefined; unread: number; muted: boolean; mentioned: boolean; draft?: string }
type Props = { listed: ListedChat; people: People; clock: string; open: OpaqueId | null; onOpen: (chat: OpaqueId) => void }

const Mark = ({ children }: { children: React.ReactNode }) => <span className="text-cinnabar-text">[{children}] </span>

/** What the second line says: what concerns me first, then what I had begun to write, then the last thing said. */
const Preview = ({ listed, people }: { listed: ListedChat; people: People }) => {
  const { labels } = useWords()
  const { chat, last, mentioned, draft, unread, muted } = listed
  const mark = mentioned && <Mark>{labels.mentioned.zh}</Mark>
  if (draft) return <Zh>{mark}{!mentioned && <Mark>{labels.draft.zh}</Mark>}{draft}</Zh>
  if (!last) return labels.noPreview.en ? <En>{labels.noPreview.en}</En> : <Zh>{labels.noPreview.zh}</Zh>
  const speaker = chat.kind === 'group' && last.kind !== 'recalled' && last.from !== 'system' && last.from !== 'me' ? `${nameIn(people, chat, last.from)}：` : ''
  return <Zh>{mark}{muted && unread > 1 && `[${fill(labels.pieces.zh, { count: unread })}] `}{speaker}{gist(last, labels).zh}</Zh>
}

/** How many are unread, on the picture's corner: a number, or where the chat is muted only a dot. */
const Unread = ({ count, muted }: { count: number; muted: boolean }) => {
  const { text } = useWords()
  if (count === 0) return null
  return (
    <span className="absolute -top-1.5 right-0 translate-x-1/2">
      <span className="sr-only">{fill(text.unread, { count })}</span>
      <span aria-hidden="true">{muted ? <span className="mt-0.5 mr-1 block size-2.5 rounded-full bg-cinnabar" /> : <Badge count={count} />}</span>
    </span>
  )
}

/** One chat of the list. `open`: the chat that stands beside the list. */
export function ChatRow({ listed, people, clock, open, onOpen }: Props) {
  const { english, labels } = useWords()
  const { chat, last, unread, muted } = listed
  const status = chat.kind === 'private' ? chat.members.find(({ id }) => id !== 'me')?.status : undefined
  return (
    <li className={`border-b border-client-rule ${chat.id === open ? 'bg-client-2/18' : chat.pinned ? 'bg-list-top' : ''}`}>
      <button type="button" onClick={() => onOpen(chat.id)} aria-current={chat.id === open || undefined}
        className="grid min-h-(--list-row) w-full grid-cols-[var(--list-picture)_minmax(0,1fr)] items-center gap-x-3 px-4 py-2.5 text-left outline-offset-[-2px] focus:bg-client-2/12">
        <span className="relative"><ChatFace chat={chat} /><Unread count={unread} muted={muted} /></span>
        <span className="min-w-0">
          <span className="flex items-baseline gap-1.5">
            <Zh className="truncate text-[1rem]/[1.375rem] font-medium">{chat.name.zh}</Zh>{chat.external && <Outside />}{status && <span className="-ml-1.5 flex-none text-small"><Status of={status} brief /></span>}
            {last && <Zh className="num ml-auto flex-none pl-1 text-small text-client-2">{listTime(clock, last.at)}</Zh>}
          </span>
          {english && chat.name.en && <En className="block truncate text-small text-client-2">{chat.name.en}</En>}
          <span className="mt-0.5 flex items-center gap-1.5 text-[.84375rem]/[1.125rem] text-client-2">
            <span className="min-w-0 flex-1 truncate"><Preview listed={listed} people={people} /></span>
            {muted && <><Icon name="mute" size={15} /><span className="sr-only">{spoken(labels.muted)}</span></>}
            {chat.pinned && <span className="sr-only">{spoken(labels.pinned)}</span>}
          </span>
        </span>
      </button>
    </li>
  )
}
