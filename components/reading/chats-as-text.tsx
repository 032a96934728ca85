import type { OpaqueId } from '@/engine/types'
import type { ListedChat } from '../chat/chat-row'
import { inListOrder } from '../chat/list-order'
import { gist, nameIn, type People } from '../chat/people'
import { listTime } from '../chat/time'
import { spoken, useWords } from '../chat/words'
import { fill } from '../ui/fill'
import { En, Zh } from '../ui/text'

type Props = { chats: ListedChat[]; people: People; clock: string; onOpen: (chat: OpaqueId) => void }

/** The list of chats as lines: name, what is unread, the last thing said. */
export default function ChatsAsText({ chats, people, clock, onOpen }: Props) {
  const { labels, text, english } = useWords()
  return (
    <ul aria-label={text.chatList} className="min-h-0 flex-1 overflow-y-auto bg-wall px-5 text-bubble-ink">
      {inListOrder(chats).map(({ chat, last, unread, muted, mentioned, draft }) => (
        <li key={chat.id} className="border-b border-client-rule">
          <button type="button" onClick={() => onOpen(chat.id)} className="min-h-14 w-full py-2 text-left outline-offset-[-2px]">
            <span className="block"><Zh className="font-semibold">{chat.name.zh}</Zh>{english && <En className="text-client-2"> {chat.name.en}</En>}
              <span className="num text-client-2">{[last && listTime(clock, last.at), unread > 0 && fill(text.unread, { count: unread }), muted && spoken(labels.muted), mentioned && spoken(labels.mentioned)].flatMap((part) => (part ? [` · ${part}`] : [])).join('')}</span></span>
            {(draft ?? last) && <Zh className="block text-[.9375rem]/[1.375rem] text-client-2">{draft ? `[${labels.draft.zh}] ${draft}` : last && `${chat.kind === 'group' && last.from !== 'system' && last.kind !== 'recalled' ? `${nameIn(people, chat, last.from)}：` : ''}${gist(last, labels).zh}`}</Zh>}
          </button>
        </li>
      ))}
    </ul>
  )
}
