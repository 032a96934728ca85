import Link from 'next/link'
import type { Heat } from '@/lib/insights'
import { fill } from '../../ui/fill'
import { listed } from '../../ui/joined'
import { PairText, Zh } from '../../ui/text'
import { HeatCell, HeatLegend } from './cell'
import { sayCell } from './say'
import { inWords, type Voice } from './words'

type Props = { heat: Heat; voice: Voice; most?: number; hrefOf?: (norm: string) => string; empty: string }

/** Norms by cohort: a table whose cells say in words what their ink says. On a phone each norm is a short list of cohorts. */
export function HeatMap({ heat: { columns, rows, quiet }, voice, most = Infinity, hrefOf, empty }: Props) {
  const { locale, words } = voice
  if (rows.length === 0) return <p className="max-w-[34rem] py-6 text-ink-2">{empty}</p>
  return (
    <>
      <div className="desk:overflow-x-auto">
        <table role="table" className="w-full border-separate border-spacing-0 max-desk:block desk:min-w-[40rem]">
          <thead role="rowgroup" className="max-desk:sr-only">
            <tr role="row">
              <th role="columnheader" scope="col" className="w-[30%] pt-3 text-left"><span className="sr-only">{words.heat.norm}</span></th>
              {columns.map(({ id, name }) => <th role="columnheader" key={id} scope="col" className="px-0.5 pt-3 pb-1.5 text-[.9375rem] font-medium"><Zh>{name}</Zh></th>)}
              <th role="columnheader" scope="col" className="w-[9.5rem] pt-3 pb-1.5 text-[.9375rem] font-normal text-ink-2">{words.heat.everyone}</th>
            </tr>
          </thead>
          <tbody role="rowgroup" className="max-desk:block">
            {rows.slice(0, most).map(({ norm, name, cells, total }) => (
              <tr role="row" key={norm} className="max-desk:block max-desk:border-b max-desk:border-rule max-desk:py-4">
                <th role="rowheader" scope="row" className="py-0.5 pr-4 text-left font-medium max-desk:block max-desk:pb-2">
                  {hrefOf ? <Link href={hrefOf(norm)} prefetch={false} className="inline-flex min-h-11 flex-wrap items-center gap-x-1 hover:underline"><span><PairText pair={name} locale={locale} en="font-normal" /></span></Link> : <PairText pair={name} locale={locale} en="font-normal" />}
                </th>
                {cells.map((shown, at) => (
                  <td role="cell" key={columns[at]?.id} className="p-0.5 max-desk:grid max-desk:grid-cols-[minmax(0,1fr)_9rem] max-desk:items-center max-desk:gap-3">
                    <span aria-hidden="true" className="text-[.9375rem] text-ink-2 desk:hidden"><Zh>{columns[at]?.name}</Zh></span>
                    <HeatCell shown={shown} voice={voice} />
                  </td>
                ))}
                <td role="cell" className="num py-0.5 text-center text-[.9375rem] text-ink-2 max-desk:grid max-desk:grid-cols-[minmax(0,1fr)_9rem] max-desk:gap-3 max-desk:p-1 max-desk:text-left">
                  <span aria-hidden="true" className="desk:hidden">{words.heat.everyone}</span>
                  <span className="max-desk:text-center">{sayCell(total, words)}</span>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <HeatLegend voice={voice} />
      {quiet.length > 0 && most === Infinity ? <p className="mt-3 text-[.875rem] text-ink-2">{fill(words.heat.quiet, { norms: listed(quiet.map(({ name }) => inWords(name, locale)), locale) })}</p> : null}
    </>
  )
}
