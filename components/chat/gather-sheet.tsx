'use client'
import { useState } from 'react'
import type { OpaqueId } from '@/engine/types'
import { button } from '../ui/button'
import { filled } from './filled'
import { PeoplePicks, type Other } from './people-picks'
import { Sheet } from './sheet'
import { Both, spoken, useWords, type Label } from './words'

type Props = {
  title: Label
  act: Label
  note: string
  people: Other[]
  least: number // how many must be chosen
  named?: boolean // what comes of it can be given a name
  onSend: (who: OpaqueId[], name?: string) => void
  onClose: () => void
}

/** Who is in it: a side group to start, or people to add to this one. */
export function GatherSheet({ title, act, note, people, least, named = false, onSend, onClose }: Props) {
  const { labels, text } = useWords()
  const [who, setWho] = useState<OpaqueId[]>([])
  const [name, setName] = useState('')
  const ready = who.length >= least
  return (
    <Sheet title={<Both label={title} en="font-normal text-client-2" />} onClose={onClose}>
      <p className="pb-2 text-meta text-client-2">{people.length > 0 ? note : text.nobodyElse}</p>
      <form className="flex flex-col gap-4" onSubmit={(sent) => { sent.preventDefault(); if (ready) onSend(who, name.trim() || undefined) }}>
        <PeoplePicks label={spoken(title)} people={people} chosen={who} onChange={setWho} />
        {named && <input value={name} maxLength={30} lang="zh-Hans" aria-label={spoken(labels.groupName)} placeholder={[labels.groupName.zh, labels.groupName.en].join(' ').trim()} onChange={(typed) => setName(typed.target.value)} className="min-h-[52px] rounded-field bg-field px-3.5 text-[1rem] text-bubble-ink placeholder:text-client-2" />}
        {least > 1 && !ready && <p className="num text-meta text-client-2"><Both label={filled(labels.atLeast, { count: least })} /></p>}
        <button type="submit" disabled={!ready} className={button()}><Both label={act} en="font-normal" /></button>
      </form>
    </Sheet>
  )
}
