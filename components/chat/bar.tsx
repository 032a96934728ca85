import type { ViewChat } from '@/engine/types'
import { fill } from '../ui/fill'
import { Icon } from '../ui/icon'
import { En, Zh } from '../ui/text'
import { ChatFace } from './chat-picture'
import { Status } from './status'
import { Outside, useWords } from './words'

export const Badge = ({ count }: { count: number }) => (
  <span className="num block h-5 min-w-5 rounded-full bg-cinnabar px-1.5 text-center text-small/5 font-semibold text-cream">{count > 99 ? '99+' : count}</span>
)

type Props = { chat: ViewChat | null; typing: boolean; unread: number; onBack?: (() => void) | undefined; onMore: () => void }

/** Under the name: its English, and where the client says so, whose group it is. */
const Under = ({ chat, typing }: { chat: ViewChat | null; typing: boolean }) => {
  const { labels, english } = useWords()
  if (!chat) return labels.chats.en ? <En className="block">{labels.chats.en}</En> : null
  if (typing) return labels.typing.en ? <En className="block">{labels.typing.en}</En> : null
  const inPrivate = chat.kind === 'private'
  return (
    <span className="block truncate">
      {!inPrivate && !chat.external && <span style={{ display: 'var(--company)' }}><Zh>{labels.innerGroup.zh}</Zh>{english && ' · '}</span>}
      {english && <En>{chat.name.en}{inPrivate && labels.private.en && ` · ${labels.private.en}`}</En>}
    </span>
  )
}

/** The client's bar: back with what is unread elsewhere, the chat's name and size, more. Without a chat: the chat list. `onBack` is missing where the list stands beside it. */
export function Bar({ chat, typing, unread, onBack, onMore }: Props) {
  const { labels, text } = useWords()
  const title = !chat ? labels.chats.zh : typing ? labels.typing.zh : chat.kind === 'group' ? `${chat.name.zh} (${chat.size})` : chat.name.zh
  const status = chat?.kind === 'private' ? chat.members.find(({ id }) => id !== 'me')?.status : undefined
  return (
    <div className="grid min-h-[50px] flex-none grid-cols-(--bar-columns) items-center border-b border-client-rule bg-bar">
      {chat && onBack ? (
        <button type="button" onClick={onBack} className="flex h-11 min-w-11 items-center gap-0.5 px-2.5" aria-label={unread > 0 ? `${text.back}, ${fill(text.unread, { count: unread })}` : text.back}>
          <Icon name="back" size={24} />{unread > 0 && <Badge count={unread} />}
        </button>
      ) : <span className="w-4" />}
      <div className="flex min-w-0 items-center gap-2.5 [justify-content:var(--bar-align)]">
        {chat && <span style={{ display: 'var(--bar-picture)' }} className="flex-none [--list-picture:32px]"><ChatFace chat={chat} /></span>}
        <h2 className="min-w-0 py-1 [text-align:var(--bar-align)]">
          <span className="flex items-center gap-1.5 [justify-content:var(--bar-align)]"><Zh className="truncate text-[1rem]/[1.3125rem] font-semibold">{title}</Zh>{chat?.external && <Outside />}{status && <span className="-ml-1.5 text-small"><Status of={status} /></span>}</span>
          <span className="block text-small text-client-2"><Under chat={chat} typing={typing} /></span>
        </h2>
      </div>
      <button type="button" onClick={onMore} className="grid h-11 w-14 place-items-center justify-self-end" aria-label={text.more}><Icon name="more" size={24} /></button>
    </div>
  )
}
