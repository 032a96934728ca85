import type { Thought } from '@/engine/types'
import { Avatar } from '../ui/avatar'
import { Zh } from '../ui/text'
import { personOf, type Cast } from './people'
import type { Voice } from './words'

/** What people thought and did not say: serif on paper, behind a line of ink wash. */
export function Thoughts({ thoughts, cast, voice }: { thoughts: Thought[]; cast: Cast; voice: Voice }) {
  if (thoughts.length === 0) return null
  return (
    <ul aria-label={voice.words.thinking} className="flex flex-col gap-5">
      {thoughts.map((thought, index) => {
        const { avatar, name } = personOf(cast, thought.who)
        return (
          <li key={index} className="border-l-2 border-h3 pl-3.5 break-inside-avoid">
            <p className="flex items-center gap-2 text-meta text-ink-2"><Avatar name={avatar} size={20} /><Zh>{name.zh}</Zh></p>
            <Zh className="mt-1.5 block font-serif text-[1.0625rem]/[1.625rem]">{thought.text.zh}</Zh>
            {voice.locale === 'en' ? <span lang="en" className="block text-[.9375rem]/[1.375rem] text-ink-2">{thought.text.en}</span> : null}
          </li>
        )
      })}
    </ul>
  )
}
