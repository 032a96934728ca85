import type { Pair } from '@/engine/types'
import { Avatar } from '../ui/avatar'
import { En, Zh } from '../ui/text'
import { useWords } from './words'

type Member<Id> = { id: Id; name: Pair; avatar: string }

/** Who can be mentioned, over the field while an @ is being typed. */
export function Mentions<Id extends string>({ members, onPick }: { members: Member<Id>[]; onPick: (member: Member<Id>) => void }) {
  const { text, english } = useWords()
  return (
    <ul aria-label={text.members} className="absolute inset-x-0 bottom-full z-10 max-h-56 overflow-y-auto border-t border-client-rule bg-bar">
      {members.map((member) => (
        <li key={member.id}>
          <button type="button" onClick={() => onPick(member)} className="flex min-h-12 w-full items-center gap-3 px-4 text-left -outline-offset-2">
            <Avatar name={member.avatar} size={32} /><Zh className="text-[.9375rem]">{member.name.zh}</Zh>{english && <En className="text-[.8125rem] text-client-2">{member.name.en}</En>}
          </button>
        </li>
      ))}
    </ul>
  )
}
