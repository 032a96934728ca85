'use client'
import { useState } from 'react'
import { button } from '../ui/button'
import { Sheet } from './sheet'
import { Both, spoken, useWords } from './words'

/** A group notice to write. */
export function NoticeSheet({ onSend, onClose }: { onSend: (text: string) => void; onClose: () => void }) {
  const { labels, text } = useWords()
  const [notice, setNotice] = useState('')
  const ready = notice.trim() !== ''
  return (
    <Sheet title={<Both label={labels.newNotice} en="font-normal text-client-2" />} onClose={onClose}>
      <form className="flex flex-col gap-3" onSubmit={(sent) => { sent.preventDefault(); if (ready) onSend(notice.trim()) }}>
        <textarea value={notice} rows={6} maxLength={500} aria-label={spoken(labels.notice)} onChange={(typed) => setNotice(typed.target.value)} className="resize-none rounded-field bg-field px-3.5 py-2.5 text-[1rem]/6 text-bubble-ink" />
        <p className="text-meta text-client-2">{text.noticeNote}</p>
        <button type="submit" disabled={!ready} className={button()}><Both label={labels.publish} en="font-normal" /></button>
      </form>
    </Sheet>
  )
}
