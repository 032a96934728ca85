'use client'
import { useState } from 'react'
import type { OpaqueId } from '@/engine/types'
import { Room } from '../chat/room'
import { Sheet } from '../chat/sheet'
import { inThread } from '../chat/threads'
import { Both, spoken, useWords } from '../chat/words'
import { Zh } from '../ui/text'
import { handsOf } from './hands-of'
import type { Reach } from './types'

const nothing = () => undefined

/** 话题: one message and what was said to it, on a page of its own, with a field of its own. */
export function ThreadSheet({ root, reach, onClose }: { root: OpaqueId; reach: Reach; onClose: () => void }) {
  const { labels, text } = useWords()
  const [words, setWords] = useState('')
  const { view, chat, events, people, act } = reach
  if (!chat) return null
  const { notice: _notice, pins: _pins, ...alone } = chat
  const { onThread: _here, ...hands } = handsOf(reach, nothing)
  const send = () => {
    const said = words.trim()
    if (said) act({ kind: 'say', chat: chat.id, text: said, mentions: [], thread: root }, { kind: 'message', mentionsMe: false, zh: said, en: '', thread: root })
  }
  return (
    <Sheet title={<Both label={labels.thread} en="font-normal text-client-2" />} onClose={onClose} bare>
      <Room chat={alone} events={inThread(events, root)} threaded people={people} latest={null} signs={view.reactionSet} hands={hands} onTap={nothing} />
      {chat.can.includes('say') && (
        <form className="flex-none border-t border-client-rule px-3.5 pt-2 pb-[max(env(safe-area-inset-bottom),.75rem)]" onSubmit={(sent) => { sent.preventDefault(); send() }}>
          <div className="flex items-end gap-2">
            <textarea rows={1} value={words} maxLength={500} enterKeyHint="send" autoComplete="off" aria-label={spoken(labels.replyInThread)} placeholder={[labels.replyInThread.zh, labels.replyInThread.en].join('  ').trim()} onChange={(typed) => setWords(typed.target.value)}
              onKeyDown={(key) => { if (key.key === 'Enter' && !key.shiftKey && !key.nativeEvent.isComposing) { key.preventDefault(); send() } }}
              className="field-sizing-content max-h-24 min-h-[44px] min-w-0 flex-1 resize-none rounded-field bg-field px-3 py-2.5 text-[1rem]/6 text-bubble-ink placeholder:text-[.90625rem] placeholder:text-client-2" />
            <button type="submit" disabled={!words.trim()} className="h-11 flex-none rounded-field bg-accent px-4 text-[.90625rem] font-semibold text-on-accent disabled:opacity-50"><Zh>{labels.send.zh}</Zh>{labels.send.en && <span className="sr-only"> {labels.send.en}</span>}</button>
          </div>
          <p className="px-1 pt-1.5 text-small text-client-2">{text.threadNote}</p>
        </form>
      )}
    </Sheet>
  )
}
