import type { OpaqueId } from '@/engine/types'
import { Avatar } from '../ui/avatar'
import { En, Zh } from '../ui/text'
import type { Person } from './people'
import { useWords } from './words'
import { meaningOf } from './meaning'

export type Other = Person & { id: OpaqueId }
type Props = { label: string; people: Other[]; chosen: OpaqueId[]; onChange: (chosen: OpaqueId[]) => void }

/** People to choose any number of. */
export function PeoplePicks({ label, people, chosen, onChange }: Props) {
  const { english } = useWords()
  const touch = (id: OpaqueId) => onChange(chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id])
  return (
    <fieldset>
      <legend className="sr-only">{label}</legend>
      {people.map((person) => (
        <label key={person.id} className="flex min-h-14 items-center gap-3 border-b border-client-rule py-2">
          <input type="checkbox" checked={chosen.includes(person.id)} onChange={() => touch(person.id)} className="size-5 flex-none accent-accent" />
          <Avatar name={person.avatar} size={38} />
          <span className="min-w-0"><Zh className="font-medium">{person.name.zh}</Zh>{english && meaningOf(person.name) && <En className="text-client-2"> {person.name.en}</En>}
            {person.title && <span className="block text-[.8125rem]/[1.125rem] text-client-2"><Zh>{person.title.zh}</Zh>{english && <En> {person.title.en}</En>}</span>}</span>
        </label>
      ))}
    </fieldset>
  )
}
