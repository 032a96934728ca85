'use client'
import { useState } from 'react'
import { button } from '../ui/button'
import { Sheet } from './sheet'
import { Both, spoken, type Label } from './words'

type Props = {
  title: Label
  field: Label // what the field is for
  act: Label // what the button says
  note?: string
  before?: string // what stands in the field at first
  optional?: boolean // nothing need be written
  onSend: (text: string) => void
  onClose: () => void
  children?: React.ReactNode // what it is about
}

/** A page with one field: a message to change, a word that goes with a decision. */
export function WriteSheet({ title, field, act, note, before = '', optional = false, onSend, onClose, children }: Props) {
  const [text, setText] = useState(before)
  const words = text.trim()
  const ready = optional || (words !== '' && words !== before)
  return (
    <Sheet title={<Both label={title} en="font-normal text-client-2" />} onClose={onClose}>
      {children}
      <form className="flex flex-col gap-3" onSubmit={(sent) => { sent.preventDefault(); if (ready) onSend(words) }}>
        <textarea value={text} rows={4} maxLength={500} aria-label={spoken(field)} placeholder={[field.zh, field.en].join(' ').trim()} onChange={(typed) => setText(typed.target.value)}
          className="resize-none rounded-field bg-field px-3.5 py-2.5 text-[1rem]/6 text-bubble-ink placeholder:text-client-2" />
        {note && <p className="text-meta text-client-2">{note}</p>}
        <button type="submit" disabled={!ready} className={button()}><Both label={act} en="font-normal" /></button>
      </form>
    </Sheet>
  )
}
