'use client'
import { useState } from 'react'
import type { BuzzStrength, OpaqueId, ViewEvent } from '@/engine/types'
import { button } from '../ui/button'
import { Zh } from '../ui/text'
import { gist } from './people'
import { PeoplePicks, type Other } from './people-picks'
import { Sheet } from './sheet'
import { Both, spoken, useWords, type LabelKey } from './words'

const names: Record<BuzzStrength, LabelKey> = { app: 'buzzApp', sms: 'buzzSms', phone: 'buzzPhone' }

/** `others`: who is here and has not confirmed yet; `strengths`: what the client can do, the mildest first. */
type Props = { event: ViewEvent; others: Other[]; strengths: readonly BuzzStrength[]; onSend: (strength: BuzzStrength, who: OpaqueId[]) => void; onClose: () => void }

/** 加急: how loudly, and at whom. Nobody is chosen beforehand, as in a client, unless there is only one. */
export function BuzzSheet({ event, others, strengths, onSend, onClose }: Props) {
  const { labels, text } = useWords()
  const [strength, setStrength] = useState(strengths[0] ?? 'app')
  const [who, setWho] = useState<OpaqueId[]>(others.length === 1 ? others.map(({ id }) => id) : [])
  return (
    <Sheet title={<Both label={labels.buzz} en="font-normal text-client-2" />} onClose={onClose}>
      <p className="line-clamp-3 rounded-field bg-client-2/12 px-3.5 py-2.5 text-[.9375rem]/[1.375rem]"><Zh>{gist(event, labels).zh}</Zh></p>
      <form className="mt-4 flex flex-col gap-4" onSubmit={(sent) => { sent.preventDefault(); if (who.length > 0) onSend(strength, who) }}>
        <fieldset className="flex flex-wrap gap-x-5"><legend className="sr-only">{spoken(labels.buzz)}</legend>
          {strengths.map((one) => (
            <label key={one} className="flex min-h-11 items-center gap-2"><input type="radio" name="strength" checked={strength === one} onChange={() => setStrength(one)} className="size-5 accent-accent" /><span><Both label={labels[names[one]]} en="text-client-2" /></span></label>
          ))}
        </fieldset>
        <div><h3 className="text-meta text-client-2"><Both label={labels.buzzWhom} /></h3><PeoplePicks label={spoken(labels.buzzWhom)} people={others} chosen={who} onChange={setWho} /></div>
        <p className="text-meta text-client-2">{text.buzzNote}</p>
        <button type="submit" disabled={who.length === 0} className={button()}><Both label={labels.buzz} en="font-normal" /></button>
      </form>
    </Sheet>
  )
}
