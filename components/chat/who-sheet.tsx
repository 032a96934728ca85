import type { ViewChat, ViewEvent } from '@/engine/types'
import { Avatar } from '../ui/avatar'
import { fill } from '../ui/fill'
import { En, Zh } from '../ui/text'
import type { People, Person } from './people'
import { Sheet } from './sheet'
import { Both, useWords, type Label } from './words'

const counted = (label: Label, count: number): Label => ({ zh: fill(label.zh, { count }), en: fill(label.en, { count }) })

const Names = ({ label, people, more }: { label: Label; people: Person[]; more: number }) => {
  const { labels, english } = useWords()
  return (
    <section className="pb-5">
      <h3 className="num pb-1 text-meta text-client-2"><Both label={label} /></h3>
      <ul>
        {people.map((person) => (
          <li key={person.id} className="flex items-center gap-3 border-t border-client-rule py-2"><Avatar name={person.avatar} size={34} /><span><Zh>{person.name.zh}</Zh>{english && <En className="text-client-2"> {person.name.en}</En>}</span></li>
        ))}
      </ul>
      {more > 0 && <p className="border-t border-client-rule py-2.5 text-meta text-client-2"><Both label={counted(labels.andMore, more)} /></p>}
    </section>
  )
}

/** Who has read what I sent and who has not; of a large group those who have a name. */
export function WhoSheet({ event, chat, people, onClose }: { event: ViewEvent; chat: ViewChat; people: People; onClose: () => void }) {
  const { labels } = useWords()
  const { by = 0, of = 0, who = [] } = event.read ?? {}
  const others = chat.members.filter((member) => member.id !== 'me').map((member) => people[member.id] ?? member)
  const readers = others.filter((person) => who.some((one) => one === person.id))
  const rest = others.filter((person) => !readers.includes(person))
  return (
    <Sheet title={<Both label={labels.whoSaw} en="font-normal text-client-2" />} onClose={onClose}>
      {of > by && <Names label={counted(labels.unseenBy, of - by)} people={rest} more={of - by - rest.length} />}
      {by > 0 && <Names label={counted(labels.sawIt, by)} people={readers} more={by - readers.length} />}
    </Sheet>
  )
}
