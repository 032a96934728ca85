import { Avatar } from '../ui/avatar'
import { button } from '../ui/button'
import { En, Zh } from '../ui/text'
import type { Person } from './people'
import { Sheet } from './sheet'
import { Status } from './status'
import { Both, useWords } from './words'
import { meaningOf } from './meaning'

type Props = { person: Person; onMessage?: (() => void) | undefined; onMention?: (() => void) | undefined; onNudge?: (() => void) | undefined; onCall?: (() => void) | undefined; onClose: () => void }

/** Who somebody is, as far as the phone knows, and what can be done about them. */
export function PersonSheet({ person, onMessage, onMention, onNudge, onCall, onClose }: Props) {
  const { labels, english } = useWords()
  const ways = [{ label: labels.message, onTouch: onMessage }, { label: labels.mentionThem, onTouch: onMention }, { label: labels.call, onTouch: onCall }, { label: labels.nudge, onTouch: onNudge }]
  return (
    <Sheet title={<Both label={labels.profile} en="font-normal text-client-2" />} onClose={onClose}>
      <div className="flex items-center gap-4 pb-5">
        <Avatar name={person.avatar} size={64} />
        <p className="min-w-0">
          <Zh className="block text-[1.1875rem]/[1.625rem] font-semibold">{person.name.zh}</Zh>
          {person.status && <span className="-ml-1.5 block text-small/[1.375rem]"><Status of={person.status} /></span>}
          {english && meaningOf(person.name) && <En className="block text-client-2">{person.name.en}</En>}
          {person.nickname !== undefined && person.nickname !== person.name.zh && <Zh className="block text-gloss text-client-2">{person.nickname}</Zh>}
          {person.title && <span className="block text-[.875rem]/[1.25rem] text-client-2"><Zh>{person.title.zh}</Zh>{english && <En> {person.title.en}</En>}</span>}
        </p>
      </div>
      <ul className="flex flex-col gap-2.5">
        {ways.map(({ label, onTouch }) => onTouch && <li key={label.zh}><button type="button" onClick={onTouch} className={`${button({ look: 'ghost' })} w-full`}><Both label={label} en="font-normal" /></button></li>)}
      </ul>
    </Sheet>
  )
}
