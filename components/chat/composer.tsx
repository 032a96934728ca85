'use client'
import { lazy, memo, Suspense, useEffect, useRef, useState, type KeyboardEvent } from 'react'
import type { Pair } from '@/engine/types'
import { Icon } from '../ui/icon'
import { Zh } from '../ui/text'
import { openMention, withMention, type Draft } from './draft'
import { useHold } from './press'
import { spoken, useWords } from './words'

const Mentions = lazy(() => import('./mentions'))

export type PanelName = 'stickers' | 'more'
type Member = { id: string; name: Pair; avatar: string }
type Props = {
  draft: Draft
  quoted: string | undefined // what is being quoted, in words
  members: Member[] // who can be mentioned here
  panel: PanelName | null
  sending: boolean
  closed: boolean // the story is over
  onDraft: (draft: Draft) => void
  onSend: () => void
  onSendLater?: (() => void) | undefined // where the client sends at a time
  onPanel: (panel: PanelName | null) => void
  onFocus: () => void
}

const round = 'grid size-11 flex-none place-items-center rounded-full aria-expanded:bg-client-2/14'
const nothing = () => undefined

/** The field and its buttons. Enter sends, except while a Chinese input method is choosing characters or somebody to mention is. */
export const Composer = memo(function Composer({ draft, quoted, members, panel, sending, closed, onDraft, onSend, onSendLater, onPanel, onFocus }: Props) {
  const { labels, text } = useWords()
  const field = useRef<HTMLTextAreaElement>(null)
  const [at, setAt] = useState(0) // of those who could be mentioned
  const [shut, setShut] = useState<string | null>(null) // the @ whose list was sent away
  const begun = `${draft.quotes ?? ''} ${draft.mentions.length}`
  const before = useRef(begun)
  useEffect(() => {
    if (before.current !== begun && (draft.quotes !== undefined || draft.mentions.length > 0)) field.current?.focus() // something was taken up elsewhere: now it is written on
    before.current = begun
  }, [begun, draft])
  const hold = useHold(onSendLater ?? nothing)
  const mention = openMention(draft.text)
  const found = mention === null || mention === shut ? [] : members.filter((member) => `${member.name.zh} ${member.name.en}`.toLowerCase().includes(mention.toLowerCase()))
  const marked = Math.min(at, found.length - 1)
  const filled = draft.text.trim().length > 0
  const pick = (member: Member) => {
    onDraft(withMention(draft, { id: member.id, name: member.name.zh }))
    setAt(0)
    field.current?.focus()
  }
  const choose = (key: string): boolean => {
    const member = found[marked]
    if (!member) return false
    switch (key) {
      case 'ArrowDown': setAt((marked + 1) % found.length); return true
      case 'ArrowUp': setAt((marked + found.length - 1) % found.length); return true
      case 'Enter': case 'Tab': pick(member); return true
      case 'Escape': setShut(mention); return true
      default: return false
    }
  }
  const press = (key: KeyboardEvent) => {
    if (key.nativeEvent.isComposing || key.keyCode === 229) return
    if (choose(key.key)) return key.preventDefault()
    if (key.key === 'Enter' && !key.shiftKey) {
      key.preventDefault()
      if (filled) onSend()
    }
    if (key.key === 'Escape') field.current?.blur()
  }
  return (
    <div className="relative flex-none border-t border-client-rule bg-bar">
      {found.length > 0 && <Suspense><Mentions id="mentions" members={found} at={marked} onPick={pick} /></Suspense>}
      {quoted !== undefined && (
        <p className="mx-3.5 mt-2 flex items-center gap-2 rounded-[6px] bg-client-2/12 pl-2.5 text-gloss text-client-2">
          <Zh className="min-w-0 flex-1 truncate">{quoted}</Zh>
          <button type="button" onClick={() => onDraft({ text: draft.text, mentions: draft.mentions })} aria-label={text.cancelQuote} className="grid size-8 flex-none place-items-center"><Icon name="close" size={14} /></button>
        </p>
      )}
      <form className="flex min-h-[54px] items-end gap-1 py-[5px] pr-2 pl-3.5" onSubmit={(sent) => { sent.preventDefault(); if (filled) onSend() }}>
        <textarea ref={field} rows={1} value={draft.text} disabled={closed} maxLength={500} enterKeyHint="send" autoComplete="off" spellCheck={false}
          aria-label={text.field} aria-autocomplete="list" aria-controls={found.length > 0 ? 'mentions' : undefined} aria-activedescendant={found.length > 0 ? `mentions-${marked}` : undefined}
          placeholder={closed ? text.afterEnd : [labels.message.zh, labels.message.en].join('  ').trim()}
          onChange={(typed) => { setShut(null); onDraft({ ...draft, text: typed.target.value }) }} onKeyDown={press} onFocus={onFocus}
          className="my-[3px] field-sizing-content max-h-24 min-h-[38px] min-w-0 flex-1 resize-none rounded-field bg-field px-3 py-[7px] text-[1rem]/6 text-bubble-ink placeholder:text-[.90625rem] placeholder:text-client-2" />
        <button type="button" aria-label={spoken(labels.stickers)} aria-expanded={panel === 'stickers'} disabled={closed} onClick={() => onPanel(panel === 'stickers' ? null : 'stickers')} className={round}>
          <Icon name={panel === 'stickers' ? 'keyboard' : 'face'} size={27} />
        </button>
        {filled && onSendLater && <button type="button" onClick={onSendLater} disabled={sending} aria-label={spoken(labels.sendLater)} className="grid h-11 w-9 flex-none place-items-center rounded-button"><Icon name="clock" size={22} /></button>}
        {filled ? (
          <button type="submit" disabled={sending} {...(onSendLater && hold)}
            className="my-[3px] h-[38px] flex-none rounded-field bg-accent px-3.5 text-[.90625rem] font-semibold text-on-accent disabled:opacity-60"><Zh>{labels.send.zh}</Zh>{labels.send.en && <span className="sr-only"> {labels.send.en}</span>}</button>
        ) : (
          <button type="button" aria-label={text.more} aria-expanded={panel === 'more'} disabled={closed} onClick={() => onPanel(panel === 'more' ? null : 'more')} className={round}><Icon name="plus" size={27} /></button>
        )}
      </form>
    </div>
  )
})
