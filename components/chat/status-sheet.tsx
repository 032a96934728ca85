'use client'
import { useState } from 'react'
import type { LocalTime, ViewStatus } from '@/engine/types'
import { button } from '../ui/button'
import { Picks, type Pick } from './picks'
import { Sheet } from './sheet'
import { timeFrom } from './time'
import { Both, spoken, useWords, type Label } from './words'

/** How long it holds; without `at` until it is changed. */
export type Hold = { key: string; label: Label; at?: LocalTime }
type Props = { statuses: ViewStatus[]; mine: ViewStatus | undefined; holds: Hold[]; clock: LocalTime; onSend: (status: string | null, until?: LocalTime) => void; onClose: () => void }

/** What I say of myself for everybody to see, and until when. */
export function StatusSheet({ statuses, mine, holds, clock, onSend, onClose }: Props) {
  const { labels, text } = useWords()
  const [status, setStatus] = useState<string | null>(mine?.id ?? null)
  const [hold, setHold] = useState(holds[0]?.key)
  const until = holds.find(({ key }) => key === hold)?.at
  const rows: Pick[] = [...statuses.map((one) => ({ key: one.id, pair: one, chosen: one.id === status, onPick: () => setStatus(one.id) })),
    { key: 'none', pair: labels.noStatus, chosen: status === null, onPick: () => setStatus(null) }]
  return (
    <Sheet title={<Both label={labels.myStatus} en="font-normal text-client-2" />} onClose={onClose}>
      <p className="pb-1 text-meta text-client-2">{text.statusNote}</p>
      <Picks of={rows} label={spoken(labels.myStatus)} />
      <form className="mt-4 flex flex-col gap-4" onSubmit={(sent) => { sent.preventDefault(); onSend(status, status === null ? undefined : until) }}>
        <fieldset disabled={status === null} className="flex flex-wrap gap-x-5 disabled:opacity-50"><legend className="pb-1 text-meta text-client-2"><Both label={labels.statusUntil} /></legend>
          {holds.map(({ key, label, at }) => (
            <label key={key} className="flex min-h-11 items-center gap-2"><input type="radio" name="hold" checked={hold === key} onChange={() => setHold(key)} className="size-5 accent-accent" /><span className="num"><Both label={label} en="text-client-2" />{at && <span className="text-client-2"> {timeFrom(clock, at)}</span>}</span></label>
          ))}
        </fieldset>
        <button type="submit" className={button()}><Both label={labels.save} en="font-normal" /></button>
      </form>
    </Sheet>
  )
}
