import type { ViewChat, ViewMember } from '@/engine/types'
import { Avatar } from '../ui/avatar'

const most = 9 // members in one picture
const gap = 2 // of 40

/** Rows from the top, as clients lay them: one to nine small pictures, the first row the shorter one. */
export const rowsOf = (count: number): number[] => {
  const shown = Math.min(count, most)
  const wide = shown < 5 ? (shown < 2 ? 1 : 2) : 3
  const first = shown % wide
  return [...(first > 0 ? [first] : []), ...Array.from({ length: Math.floor(shown / wide) }, () => wide)]
}

/** The picture of a group: its members in one square. `members` in the order of the group. */
export function ChatPicture({ members }: { members: Pick<ViewMember, 'id' | 'avatar'>[] }) {
  const rows = rowsOf(members.length)
  const wide = Math.max(...rows, 2)
  const cell = (40 - gap * (wide + 1)) / wide
  const top = (40 - rows.length * cell - (rows.length - 1) * gap) / 2
  const places = rows.flatMap((width, row) => Array.from({ length: width }, (_, at) => ({
    x: (40 - width * cell - (width - 1) * gap) / 2 + at * (cell + gap), y: top + row * (cell + gap),
  })))
  return (
    <svg viewBox="0 0 40 40" aria-hidden="true" className="block size-(--list-picture) rounded-(--avatar-round) bg-client-rule">
      {places.map(({ x, y }, at) => <Avatar key={at} name={members[at]?.avatar ?? ''} size={cell} x={x} y={y} />)}
    </svg>
  )
}

/** What stands for a chat in a list or a bar: its group's picture, or the other's own. */
export const ChatFace = ({ chat }: { chat: Pick<ViewChat, 'kind' | 'members'> }) =>
  chat.kind === 'group' ? <ChatPicture members={chat.members} /> : <Avatar name={chat.members.find((member) => member.id !== 'me')?.avatar ?? ''} className="size-(--list-picture)" />
