'use client'
import { useEffect, useRef } from 'react'
import { HandIcon } from '../chat/hand-icons'
import { Ours, useWords } from '../chat/words'
import { useVoice } from './use-voice'

/** Reads the line aloud, slowly; where the browser has no Chinese voice it says so and that is all. `aloud`: it begins by itself. */
export function Listen({ text: line, aloud }: { text: string; aloud: boolean }) {
  const { labels, text } = useWords()
  const { can, reading, read, stop } = useVoice(line)
  const due = useRef(aloud)
  useEffect(() => {
    if (!can || !due.current) return
    due.current = false
    read()
  }, [can, read])
  if (can === false) return <p role="status" className="text-meta text-ink-2">{text.noVoice}</p>
  return (
    <button type="button" onClick={reading ? stop : read} disabled={can === null} className="flex min-h-11 items-center gap-2 rounded-button border border-edge px-3.5 text-[.9375rem] disabled:opacity-60">
      <HandIcon name="listen" size={19} /><span><Ours label={reading ? labels.stopListening : labels.listen} /></span>
    </button>
  )
}
