import Link from 'next/link'
import { button } from '../../ui/button'
import { PairText, Zh } from '../../ui/text'

type Words = Record<'title' | 'assign' | 'outbox' | 'module' | 'to' | 'due' | 'people' | 'begun' | 'finished' | 'left' | 'earlier' | 'first', string>
export type Row = { id: string; href: string; name: { zh: string; en: string }; to: string; due: string; people: number; begun: number; finished: number; left: string }
type Props = { locale: 'en' | 'zh'; words: Words; rows: Row[]; assign: string | null; outbox: string | null; empty: string; earlier: string | null; first: string | null }

const head = 'py-2 pr-4 text-left text-[.875rem] font-normal text-ink-2'
const figure = 'num py-1 desk:py-3 desk:pr-4 desk:text-right'

/** What was assigned, how many have begun and finished, and when it is due. A link leads to each. */
export function AssignmentList({ locale, words, rows, assign, outbox, empty, earlier, first }: Props) {
  const label = (name: string) => <span aria-hidden="true" className="mr-2 text-ink-2 desk:hidden">{name}</span>
  return (
    <>
      <div className="flex flex-wrap items-end justify-between gap-x-8 gap-y-4">
        <h1 className="font-serif text-title desk:text-title-desk">{words.title}</h1>
        <p className="flex flex-wrap items-center gap-x-6 gap-y-2">
          {outbox ? <Link href={outbox} prefetch={false} className="link inline-flex min-h-11 items-center">{words.outbox}</Link> : null}
          {assign ? <Link href={assign} prefetch={false} className={button({ size: 'small' })}>{words.assign}</Link> : null}
        </p>
      </div>
      {rows.length === 0 ? <p className="mt-8 border-t border-ink pt-5 text-[1.0625rem]/[1.6875rem] text-ink-2">{empty}</p> : (
        <table role="table" className="mt-6 w-full border-t border-ink max-desk:block">
          <thead role="rowgroup" className="max-desk:sr-only">
            <tr role="row" className="border-b border-rule">
              <th role="columnheader" scope="col" className={head}>{words.module}</th><th role="columnheader" scope="col" className={head}>{words.to}</th>
              {[words.due, words.people, words.begun, words.finished].map((name) => <th key={name} role="columnheader" scope="col" className={`${head} desk:text-right`}>{name}</th>)}
              <th role="columnheader" scope="col" className={`${head} pl-4`}>{words.left}</th>
            </tr>
          </thead>
          <tbody role="rowgroup" className="max-desk:block">
            {rows.map((row) => (
              <tr role="row" key={row.id} className="border-b border-rule align-top max-desk:grid max-desk:grid-cols-2 max-desk:gap-x-4 max-desk:py-3">
                <th role="rowheader" scope="row" className="py-1 pr-4 text-left font-normal max-desk:col-span-2 desk:py-3">
                  <Link href={row.href} prefetch={false} className="inline-flex min-h-11 items-center font-semibold hover:underline desk:min-h-0"><span><PairText pair={row.name} locale={locale} en="font-normal" /></span></Link>
                </th>
                <td role="cell" className="py-1 pr-4 max-desk:col-span-2 desk:py-3">{label(words.to)}<Zh>{row.to}</Zh></td>
                <td role="cell" className={`${figure} whitespace-nowrap max-desk:col-span-2`}>{label(words.due)}{row.due}</td>
                <td role="cell" className={figure}>{label(words.people)}{row.people}</td>
                <td role="cell" className={figure}>{label(words.begun)}{row.begun}</td>
                <td role="cell" className={figure}>{label(words.finished)}{row.finished}</td>
                <td role="cell" className="num py-1 desk:py-3 desk:pl-4">{row.left}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="mt-4 flex gap-6">
        {first ? <Link href={first} prefetch={false} className="link inline-flex min-h-11 items-center">{words.first}</Link> : null}
        {earlier ? <Link href={earlier} prefetch={false} className="link inline-flex min-h-11 items-center">{words.earlier}</Link> : null}
      </p>
    </>
  )
}
