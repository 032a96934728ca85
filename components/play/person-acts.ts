import type { OpaqueId } from '@/engine/types'
import { withMention } from '../chat/draft'
import type { Bubble, Reach } from './types'

/** Puts somebody's name behind an @ into the field. */
export const mention = ({ people, write }: Reach, who: OpaqueId): void => {
  const name = people[who]?.name.zh
  if (name) write((draft) => withMention({ ...draft, text: `${draft.text}@` }, { id: who, name }))
}

/** 拍一拍, with its grey line at once. */
export const nudge = ({ chat, people, act }: Reach, who: OpaqueId): void => {
  const person = people[who]
  const line: Bubble | undefined = person && { kind: 'system', zh: `我拍了拍“${person.name.zh}”`, en: `You nudged ${person.name.en}` }
  if (chat) act({ kind: 'nudge', chat: chat.id, who }, line)
}
