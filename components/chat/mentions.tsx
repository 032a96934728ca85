import type { Pair } from '@/engine/types'
import { Avatar } from '../ui/avatar'
import { En, Zh } from '../ui/text'
import { useWords } from './words'
import { meaningOf } from './meaning'

type Member<Id> = { id: Id; name: Pair; avatar: string }
type Props<Id> = { id: string; members: Member<Id>[]; at: number; onPick: (member: Member<Id>) => void }

/** Who can be mentioned, over the field while an @ is being typed. The focus stays in the field: arrows move `at`, Enter picks. */
export default function Mentions<Id extends string>({ id, members, at, onPick }: Props<Id>) {
  const { text, english } = useWords()
  return (
    <ul id={id} role="listbox" aria-label={text.members} className="absolute inset-x-0 bottom-full z-10 max-h-56 overflow-y-auto border-t border-client-rule bg-bar">
      {members.map((member, i) => (
        <li key={member.id} id={`${id}-${i}`} role="option" aria-selected={i === at} ref={i === at ? (row) => row?.scrollIntoView({ block: 'nearest' }) : undefined}
          onPointerDown={(touch) => touch.preventDefault()} onClick={() => onPick(member)} className={`flex min-h-12 cursor-pointer items-center gap-3 px-4 ${i === at ? 'bg-client-2/18' : ''}`}>
          <Avatar name={member.avatar} size={32} /><Zh className="text-[.9375rem]">{member.name.zh}</Zh>{english && meaningOf(member.name) && <En className="text-[.8125rem] text-client-2">{member.name.en}</En>}
        </li>
      ))}
    </ul>
  )
}
