'use client'
import { useState } from 'react'
import type { OpaqueId } from '@/engine/types'
import { Avatar } from '../ui/avatar'
import { button } from '../ui/button'
import { fill } from '../ui/fill'
import { yuan } from '../ui/yuan'
import { fits, type PacketLimits, type PacketSplit } from './packet-limits'
import type { Person } from './people'
import { Picks } from './picks'
import { Sheet } from './sheet'
import { Both, spoken, useWords, type Label } from './words'

export type NewPacket = { split: PacketSplit; cents: number; shares: number; who?: OpaqueId; greeting: string }
export type Other = Person & { id: OpaqueId }
/** `size`: of the group; `others`: who can be given one alone. A private chat has neither. */
type Props = { limits: PacketLimits; size: number; others: Other[]; inPrivate: boolean; onSend: (packet: NewPacket) => void; onClose: () => void }

const wish = '恭喜发财，大吉大利'
const splits = [{ split: 'lucky', label: 'lucky' }, { split: 'equal', label: 'equal' }, { split: 'for-one', label: 'forOnePerson' }] as const

const Row = ({ label, unit, children }: { label: Label; unit?: string; children: React.ReactNode }) => (
  <label className="flex min-h-[52px] items-center gap-3 rounded-field bg-field px-3.5"><span className="flex-none"><Both label={label} en="text-client-2" /></span>{children}{unit && <span className="flex-none text-client-2">{unit}</span>}</label>
)
const input = 'min-w-0 flex-1 bg-transparent py-2 text-right text-[1rem] num'

/** A packet of one's own: how it is split or for whom, how much, for how many, with what wish. Play money. */
export function PacketSheet({ limits, size, others, inPrivate, onSend, onClose }: Props) {
  const { labels, text } = useWords()
  const [split, setSplit] = useState<PacketSplit>(inPrivate ? 'equal' : 'lucky')
  const [who, setWho] = useState<OpaqueId | null>(null)
  const [amount, setAmount] = useState('')
  const [count, setCount] = useState('')
  const [greeting, setGreeting] = useState('')
  const one = inPrivate || split === 'for-one'
  const shares = one ? 1 : Number(count)
  const cents = Math.round(Number(amount) * 100) * (split === 'equal' ? shares : 1)
  const most = one ? 1 : Math.min(limits.maxShares, size)
  const ready = fits({ cents, shares }, limits, most) && (split !== 'for-one' || who !== null)
  const numbers = { most, min: yuan(limits.minCents), max: yuan(limits.maxShareCents) }
  const touched = amount !== '' && (one || count !== '')
  const send = () => ready && onSend({ split, cents, shares, greeting: greeting.trim() || wish, ...(split === 'for-one' && who && { who }) })
  return (
    <Sheet title={<Both label={labels.packet} en="font-normal text-client-2" />} onClose={onClose}>
      <form className="flex flex-col gap-3" onSubmit={(sent) => { sent.preventDefault(); send() }}>
        {!inPrivate && (
          <fieldset className="flex flex-wrap gap-x-4">
            {splits.map(({ split: kind, label }) => (
              <label key={kind} className="flex min-h-11 items-center gap-2"><input type="radio" name="split" checked={split === kind} onChange={() => setSplit(kind)} className="size-5 accent-accent" /><span><Both label={labels[label]} en="text-client-2" /></span></label>
            ))}
          </fieldset>
        )}
        {split === 'for-one' && (
          <div className="max-h-56 overflow-y-auto rounded-field bg-field px-3.5 pt-2">
            <p className="text-meta text-client-2"><Both label={labels.forWhom} /></p>
            <Picks label={spoken(labels.forWhom)} of={others.map((person) => ({ key: person.id, lead: <Avatar name={person.avatar} size={32} />, pair: person.name, chosen: person.id === who, onPick: () => setWho(person.id) }))} />
          </div>
        )}
        {!one && <Row label={labels.shares}><input inputMode="numeric" value={count} onChange={(typed) => setCount(typed.target.value.replace(/\D/g, ''))} className={input} /></Row>}
        <Row label={split === 'lucky' || one ? labels.total : labels.each} unit={labels.yuan.zh}><input inputMode="decimal" value={amount} onChange={(typed) => setAmount(typed.target.value.replace(/[^\d.]/g, ''))} className={input} placeholder="0.00" /></Row>
        <Row label={labels.greeting}><input value={greeting} maxLength={25} placeholder={wish} onChange={(typed) => setGreeting(typed.target.value)} className={input} lang="zh-Hans" /></Row>
        <p role="status" className={`text-meta ${touched && !ready ? 'text-cinnabar-text' : 'text-client-2'}`}>{fill(one ? text.packetLimitsOne : text.packetLimits, numbers)}</p>
        <p className="num py-2 text-center font-serif text-[2.5rem]/[3rem]">{yuan(Number.isFinite(cents) ? cents : 0)} <span className="text-[1.125rem]">{labels.yuan.zh}</span></p>
        <button type="submit" disabled={!ready} className={button({ wide: true }).replace('justify-between', 'justify-center')}><Both label={labels.put} en="font-normal" /></button>
        <p className="text-center text-meta text-client-2"><Both label={labels.playMoney} /></p>
      </form>
    </Sheet>
  )
}
