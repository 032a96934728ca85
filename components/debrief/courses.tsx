import type { DebriefPoint } from '@/engine/types'
import { Course, type Other } from './course'
import type { Cast } from './people'
import type { Voice } from './words'

type Props = { others: Other[]; chats: DebriefPoint['chats']; cast: Cast; voice: Voice }

/** Courses one under the other; loaded when they are asked for. */
export default function Courses({ others, chats, cast, voice }: Props) {
  return <ul className="flex flex-col gap-7">{others.map((other) => <li key={other.choice.id}><Course other={other} chats={chats} cast={cast} voice={voice} /></li>)}</ul>
}
