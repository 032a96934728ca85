'use client'
import { useState } from 'react'
import { button } from '../ui/button'
import { fill } from '../ui/fill'
import { Zh } from '../ui/text'
import { HandIcon } from './hand-icons'
import { Sheet } from './sheet'
import { Both, spoken, useWords } from './words'

const pace = 4 // characters a second, spoken without haste

/** As long as it takes to say, within what the client records. Seconds. */
export const spokenSeconds = (text: string, most: number): number => Math.min(most, Math.max(2, Math.round(text.trim().length / pace)))

type Props = { most: number; onSend: (voice: { seconds: number; text: string }) => void; onClose: () => void }

/** In place of holding to talk: what is said, and how long it takes. Nothing is recorded. */
export function VoiceSheet({ most, onSend, onClose }: Props) {
  const { labels, text } = useWords()
  const [said, setSaid] = useState('')
  const [chosen, setChosen] = useState<number | null>(null)
  const seconds = chosen ?? spokenSeconds(said, most)
  const ready = said.trim() !== ''
  return (
    <Sheet title={<Both label={labels.voice} en="font-normal text-client-2" />} onClose={onClose}>
      <form className="flex flex-col gap-4" onSubmit={(sent) => { sent.preventDefault(); if (ready) onSend({ seconds, text: said.trim() }) }}>
        <p className="flex items-center justify-center gap-2.5 rounded-field bg-field py-3 text-bubble-ink"><HandIcon name="voice" size={22} /><Both label={labels.holdToTalk} en="text-client-2" /></p>
        <textarea value={said} rows={3} maxLength={500} aria-label={spoken(labels.voiceText)} placeholder={`${labels.voiceText.zh} ${labels.voiceText.en}`.trim()} onChange={(typed) => setSaid(typed.target.value)}
          className="resize-none rounded-field bg-field px-3.5 py-2.5 text-[1rem]/6 text-bubble-ink" />
        <label className="flex items-center gap-3"><Both label={labels.length} en="text-client-2" />
          <input type="range" min={1} max={most} value={seconds} aria-valuetext={fill(text.seconds, { count: seconds })} onChange={(moved) => setChosen(Number(moved.target.value))} className="min-h-11 flex-1 accent-ink" />
          <Zh className="num w-10 text-right">{seconds}″</Zh>
        </label>
        <p className="text-meta text-client-2">{fill(text.voiceLimit, { most })}</p>
        <button type="submit" disabled={!ready} className={button()}><Both label={labels.send} en="font-normal" /></button>
      </form>
    </Sheet>
  )
}
