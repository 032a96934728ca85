'use client'
import { useState } from 'react'
import type { ViewEvent } from '@/engine/types'
import { picked } from '../chat/cards/votes'
import { Both, useWords } from '../chat/words'
import { Zh } from '../ui/text'

/** A vote as a plain form: its options by name, and the button that casts it. */
export function VoteForm({ event, onVote }: { event: ViewEvent & { kind: 'vote' }; onVote: (options: number[]) => void }) {
  const { labels } = useWords()
  const [chosen, setChosen] = useState<number[]>(event.mine)
  return (
    <fieldset className="mt-1">
      <legend className="sr-only">{event.title.zh}</legend>
      {event.options.map((option, index) => (
        <label key={index} className="flex min-h-11 items-center gap-2.5"><input type={event.many ? 'checkbox' : 'radio'} name={`vote ${event.id}`} checked={chosen.includes(index)} onChange={() => setChosen(picked(chosen, index, event.many))} className="size-[18px] flex-none accent-accent" /><Zh>{option.zh}</Zh></label>
      ))}
      <button type="button" disabled={chosen.length === 0} onClick={() => onVote(chosen)} className="min-h-11 rounded-button border border-edge px-3.5 font-semibold disabled:opacity-60"><Both label={labels.voteNow} en="font-normal" /></button>
    </fieldset>
  )
}
