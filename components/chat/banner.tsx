import type { Pair } from '@/engine/types'
import { Avatar } from '../ui/avatar'
import { En, Zh } from '../ui/text'
import { useWords } from './words'

export type BannerProps = { title: Pair; avatar: string; line: Pair; onOpen: () => void }

/** A message came in another chat: a touch opens it. */
export function Banner({ title, avatar, line, onOpen }: BannerProps) {
  const { english } = useWords()
  return (
    <button type="button" onClick={onOpen} className="grid min-h-[60px] grid-cols-[38px_minmax(0,1fr)] items-center gap-x-2.5 w-full rounded-packet bg-bubble px-3 py-2 text-left text-bubble-ink shadow-2">
      <Avatar name={avatar} size={38} />
      <span className="min-w-0">
        <Zh className="block truncate text-small text-client-2">{title.zh}</Zh>
        <Zh className="block truncate text-[.9375rem]/[1.25rem]">{line.zh}</Zh>
        {english && line.en && <En className="block truncate text-gloss text-client-2">{line.en}</En>}
      </span>
    </button>
  )
}
