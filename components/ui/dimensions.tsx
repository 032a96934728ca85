import type { Pair, Sum } from '@/engine/types'
import { PairText } from './text'

type Props = { label: string; locale: 'en' | 'zh'; rows: (Sum & { id: string; name: Pair; share: string })[] }

/** Dimensions as bars of ink, 4 px high. `share` says in words what the bar shows. */
export function Dimensions({ label, locale, rows }: Props) {
  return (
    <ul aria-label={label} className="divide-y divide-rule border-y border-rule">
      {rows.map(({ id, name, earned, possible, share }) => (
        <li key={id} className="grid grid-cols-[minmax(0,1fr)_7rem] items-center gap-4 py-2 text-[.9375rem]/[1.375rem]">
          <span><PairText pair={name} locale={locale} stacked /></span>
          <span role="img" aria-label={share} className="h-1 bg-h2"><span className="block h-full bg-ink" style={{ width: `${(100 * earned) / Math.max(possible, 1)}%` }} /></span>
        </li>
      ))}
    </ul>
  )
}
