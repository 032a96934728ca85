'use client'
import { useState } from 'react'
import { fill } from '../ui/fill'
import { button } from '../ui/button'
import { Sheet } from './sheet'
import { Both, useWords, type Label } from './words'

export type PacketLimits = { minCents: number; maxShareCents: number; maxShares: number } // of one share, in cents
export type NewPacket = { split: 'lucky' | 'equal'; cents: number; shares: number; greeting: string }
type Props = { limits: PacketLimits; size: number; onSend: (packet: NewPacket) => void; onClose: () => void }

const wish = '恭喜发财，大吉大利'
const yuan = (cents: number): string => (cents / 100).toFixed(2)

const Row = ({ label, unit, children }: { label: Label; unit?: string; children: React.ReactNode }) => (
  <label className="flex min-h-[52px] items-center gap-3 rounded-field bg-field px-3.5"><span className="flex-none"><Both label={label} en="text-client-2" /></span>{children}{unit && <span className="flex-none text-client-2">{unit}</span>}</label>
)
const input = 'min-w-0 flex-1 bg-transparent py-2 text-right text-[1rem] num'

/** A packet of one's own: how it is split, how much, for how many, with what wish. Play money. */
export default function PacketSheet({ limits, size, onSend, onClose }: Props) {
  const { labels, text } = useWords()
  const [split, setSplit] = useState<'lucky' | 'equal'>('lucky')
  const [amount, setAmount] = useState('')
  const [count, setCount] = useState('')
  const [greeting, setGreeting] = useState('')
  const shares = Number(count)
  const cents = Math.round(Number(amount) * 100) * (split === 'equal' ? shares : 1)
  const most = Math.min(limits.maxShares, size)
  const fits = Number.isInteger(shares) && shares >= 1 && shares <= most && cents >= limits.minCents * shares && cents <= limits.maxShareCents * shares
  const touched = amount !== '' && count !== ''
  return (
    <Sheet title={<Both label={labels.packet} en="font-normal text-client-2" />} onClose={onClose}>
      <form className="flex flex-col gap-3" onSubmit={(sent) => { sent.preventDefault(); if (fits) onSend({ split, cents, shares, greeting: greeting.trim() || wish }) }}>
        <fieldset className="flex gap-4">
          {(['lucky', 'equal'] as const).map((kind) => (
            <label key={kind} className="flex min-h-11 items-center gap-2"><input type="radio" name="split" checked={split === kind} onChange={() => setSplit(kind)} className="size-5 accent-jade-deep" /><span><Both label={labels[kind]} en="text-client-2" /></span></label>
          ))}
        </fieldset>
        <Row label={labels.shares}><input inputMode="numeric" value={count} onChange={(typed) => setCount(typed.target.value.replace(/\D/g, ''))} className={input} /></Row>
        <Row label={split === 'lucky' ? labels.total : labels.each} unit={labels.yuan.zh}><input inputMode="decimal" value={amount} onChange={(typed) => setAmount(typed.target.value.replace(/[^\d.]/g, ''))} className={input} placeholder="0.00" /></Row>
        <Row label={labels.greeting}><input value={greeting} maxLength={25} placeholder={wish} onChange={(typed) => setGreeting(typed.target.value)} className={input} lang="zh-Hans" /></Row>
        <p role="status" className="min-h-5 text-meta text-cinnabar-text">{touched && !fits && fill(text.packetLimits, { most, min: yuan(limits.minCents), max: yuan(limits.maxShareCents) })}</p>
        <p className="num py-2 text-center font-serif text-[2.5rem]/[3rem]">{yuan(Number.isFinite(cents) ? cents : 0)} <span className="text-[1.125rem]">{labels.yuan.zh}</span></p>
        <button type="submit" disabled={!fits} className={button({ wide: true }).replace('justify-between', 'justify-center')}><Both label={labels.put} en="font-normal" /></button>
        <p className="text-center text-meta text-client-2"><Both label={labels.playMoney} /></p>
      </form>
    </Sheet>
  )
}
