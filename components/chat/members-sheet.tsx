import type { ViewChat } from '@/engine/types'
import { Avatar } from '../ui/avatar'
import { fill } from '../ui/fill'
import { En, Zh } from '../ui/text'
import type { People } from './people'
import { Sheet } from './sheet'
import { Both, useWords } from './words'

/** Who is in the group, as far as they have a name here. */
export default function MembersSheet({ chat, people, onClose }: { chat: ViewChat; people: People; onClose: () => void }) {
  const { labels, text, english } = useWords()
  const named = [...chat.members.filter((member) => member.id !== 'me'), ...(people.me ? [people.me] : [])]
  const others = chat.size - named.length
  return (
    <Sheet title={<><Both label={labels.members} en="font-normal text-client-2" /> <span className="num">({chat.size})</span></>} onClose={onClose}>
      <ul>
        {named.map((member) => (
          <li key={member.id} className="flex items-center gap-3 border-b border-client-rule py-2.5">
            <Avatar name={member.avatar} size={38} />
            <span><Zh className="font-medium">{member.name.zh}</Zh>{english && <En className="text-client-2"> {member.name.en}</En>}
              {member.title && <span className="block text-[.8125rem]/[1.125rem] text-client-2"><Zh>{member.title.zh}</Zh>{english && <En> {member.title.en}</En>}</span>}</span>
          </li>
        ))}
      </ul>
      {others > 0 && <p className="pt-3 text-meta text-client-2">{fill(text.others, { count: others })}</p>}
    </Sheet>
  )
}
