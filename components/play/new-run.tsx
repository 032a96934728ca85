'use client'
import { useState } from 'react'
import type { View } from '@/engine/types'
import { useWords } from '../chat/words'
import { button } from '../ui/button'
import type { Firm, Named, Start } from './start'

type Props = { setting: View['setting']; clients: Named[]; firm: Firm; onStartAgain: (start: Start) => void }

const Pick = ({ label, of, value, onChange }: { label: string; of: Named[]; value: string; onChange: (value: string) => void }) => (
  <label className="flex min-h-12 flex-wrap items-center justify-between gap-x-4 py-1">
    <span>{label}</span>
    <select value={value} onChange={(event) => onChange(event.target.value)} className="min-h-11 max-w-full rounded-button border border-edge bg-sheet px-2 text-ink">
      {of.map((one) => <option key={one.value} value={one.value}>{one.label}</option>)}
    </select>
  </label>
)

/** The scene from its beginning, under other circumstances: another client, another kind of firm, what that firm has settled, with or without suggestions. */
export function NewRun({ setting, clients, firm, onStartAgain }: Props) {
  const { text, labels } = useWords()
  const [client, setClient] = useState(setting.client)
  const [overlay, setOverlay] = useState(setting.overlay)
  const [house, setHouse] = useState(setting.house)
  const [guided, setGuided] = useState(setting.guided)
  const settle = (key: string, value: string) => setHouse(({ [key]: _, ...rest }) => (value === '' ? rest : { ...rest, [key]: value }))
  return (
    <fieldset className="border-t border-rule py-3">
      <legend className="float-left w-full pb-1 text-meta text-ink-2">{text.newRun}</legend>
      <div className="clear-both">
        {clients.length > 1 && <Pick label={text.client} of={clients} value={client} onChange={setClient} />}
        {firm.overlays.length > 1 && <Pick label={text.firm} of={firm.overlays} value={overlay} onChange={setOverlay} />}
        {firm.house.map(({ key, label, values }) => <Pick key={key} label={label} of={[{ value: '', label: text.unsettled }, ...values]} value={house[key] ?? ''} onChange={(value) => settle(key, value)} />)}
        <label className="flex min-h-12 items-center justify-between gap-4">
          <span>{text.immersive}<span className="block text-meta text-ink-2">{text.immersiveNote}</span></span>
          <input type="checkbox" role="switch" checked={!guided} onChange={(changed) => setGuided(!changed.target.checked)} className="size-5 flex-none accent-ink" />
        </label>
        <button type="button" onClick={() => onStartAgain({ client, overlay, house, guided })} className={`mt-2 ${button({ look: 'ghost', size: 'small' })}`}>{labels.startAgain.en || labels.startAgain.zh}</button>
      </div>
    </fieldset>
  )
}
