import { En, Zh } from '../ui/text'
import { ChatList } from './chat-list'
import { useWords } from './words'

type Props = React.ComponentProps<typeof ChatList> & { inert: boolean }

/** On a desk the client has room for its list beside the open chat. */
export function ChatsBeside({ inert, ...list }: Props) {
  const { labels } = useWords()
  return (
    <div inert={inert} className="flex w-[16rem] flex-none flex-col border-r border-client-rule bg-bar text-bubble-ink">
      <h2 className="flex min-h-[50px] flex-none items-baseline gap-1.5 border-b border-client-rule px-4 pt-3"><Zh className="text-[1rem]/[1.3125rem] font-semibold">{labels.chats.zh}</Zh>{labels.chats.en && <En className="text-small text-client-2">{labels.chats.en}</En>}</h2>
      <ChatList {...list} />
    </div>
  )
}
