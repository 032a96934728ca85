import type { ViewChat } from '@/engine/types'
import { fill } from '../ui/fill'
import { Icon } from '../ui/icon'
import { En, Zh } from '../ui/text'
import { useWords } from './words'

export const Badge = ({ count }: { count: number }) => (
  <span className="num h-5 min-w-5 rounded-full bg-cinnabar px-1.5 text-center text-small/5 font-semibold text-cream">{count > 99 ? '99+' : count}</span>
)

type Props = { chat: ViewChat | null; typing: boolean; unread: number; onBack: () => void; onMore: () => void }

const subtitle = (chat: ViewChat, ofPrivate: string): string => (chat.kind === 'private' && ofPrivate ? `${chat.name.en} · ${ofPrivate}` : chat.name.en)

/** The client's bar: back with what is unread elsewhere, the chat's name and size, more. Without a chat: the chat list. */
export function Bar({ chat, typing, unread, onBack, onMore }: Props) {
  const { labels, text, english } = useWords()
  const title = !chat ? labels.chats.zh : typing ? labels.typing.zh : chat.kind === 'group' ? `${chat.name.zh} (${chat.size})` : chat.name.zh
  const under = !chat ? labels.chats.en : typing ? labels.typing.en : english ? subtitle(chat, labels.private.en) : ''
  return (
    <div className="grid min-h-[50px] flex-none grid-cols-[72px_minmax(0,1fr)_72px] items-center border-b border-client-rule bg-bar">
      {chat ? (
        <button type="button" onClick={onBack} className="flex h-11 items-center gap-0.5 pl-2.5" aria-label={unread > 0 ? `${text.back}, ${fill(text.unread, { count: unread })}` : text.back}>
          <Icon name="back" size={24} />{unread > 0 && <Badge count={unread} />}
        </button>
      ) : <span />}
      <h2 className="min-w-0 py-1 text-center">
        <Zh className="block truncate text-[1rem]/[1.3125rem] font-semibold">{title}</Zh>
        {under && <En className="block truncate text-small text-client-2">{under}</En>}
      </h2>
      <button type="button" onClick={onMore} className="grid h-11 w-14 place-items-center justify-self-end" aria-label={text.more}><Icon name="more" size={24} /></button>
    </div>
  )
}
