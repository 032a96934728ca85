'use client'
import { useEffect, useRef } from 'react'
import type { OpaqueId } from '@/engine/types'
import { Avatar } from '../ui/avatar'
import { fill } from '../ui/fill'
import type { Hands } from './hands'
import type { Person } from './people'
import { oneOrTwo, type Taps } from './taps'
import { inVoice } from './page-language'
import { useWords } from './words'

const isOther = (id: OpaqueId | 'me'): id is OpaqueId => id !== 'me'

/** Somebody's avatar in the chat: one tap shows who it is, two nudge them. The keyboard finds both in the message's menu. */
export function Face({ person, hands, size = 38 }: { person: Person; hands: Hands; size?: number }) {
  const { labels, text } = useWords()
  const latest = useRef(hands)
  useEffect(() => {
    latest.current = hands // a message that arrives between two taps does not part them
  })
  const { id } = person
  const nudges = hands.onNudge !== undefined
  const taps = useRef<Taps | null>(null)
  useEffect(() => {
    const made = isOther(id) ? oneOrTwo(() => latest.current.onPerson?.(id), nudges ? () => latest.current.onNudge?.(id) : undefined) : null
    taps.current = made
    return made?.stop
  }, [id, nudges])
  if (!isOther(id) || !hands.onPerson) return <Avatar name={person.avatar} size={size} />
  return (
    <button type="button" tabIndex={-1} onClick={() => taps.current?.tap()} aria-label={fill(text.card, { name: inVoice(labels, person.name) })} className="relative block self-start rounded-avatar before:absolute before:-inset-[3px]">
      <Avatar name={person.avatar} size={size} />
    </button>
  )
}
