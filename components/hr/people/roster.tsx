import Link from 'next/link'
import { fill } from '../../ui/fill'
import { listed } from '../../ui/joined'

export type RosterRow = { id: string; name: string; number: string | null; department: string | null; cohorts: string[]; role: string | null; joined: boolean }
type Head = 'name' | 'number' | 'department' | 'cohorts' | 'state'
type Props = { locale: 'en' | 'zh'; base: string; rows: RosterRow[]; words: Record<Head | 'joined' | 'notJoined', string> }

const cell = 'mr-5 inline-block py-0.5 empty:hidden desk:mr-0 desk:table-cell desk:empty:table-cell desk:align-middle desk:py-3 desk:pr-5'

/** The people of one page: a table on a desk, a list of names on a phone. */
export function Roster({ locale, base, rows, words }: Props) {
  const heads: Head[] = ['name', 'number', 'department', 'cohorts', 'state']
  return (
    <table role="table" className="mt-6 block w-full border-t border-ink desk:table">
      <thead role="rowgroup" className="sr-only desk:not-sr-only desk:table-header-group">
        <tr role="row" className="border-b border-rule">{heads.map((head) => <th key={head} role="columnheader" scope="col" className="py-2.5 pr-5 text-left text-[.875rem] font-normal text-ink-2">{words[head]}</th>)}</tr>
      </thead>
      <tbody role="rowgroup" className="block desk:table-row-group">
        {rows.map(({ id, name, number, department, cohorts, role, joined }) => (
          <tr key={id} role="row" className="block border-b border-rule py-2.5 desk:table-row desk:py-0">
            <th role="rowheader" scope="row" className={`${cell} w-full text-left font-semibold desk:w-auto`}>
              <Link href={`${base}/${id}`} prefetch={false} className="link -my-1.5 inline-flex min-h-11 items-center">{name}</Link>
              {role ? <span className="ml-3 text-[.875rem] font-normal text-ink-2">{role}</span> : null}
            </th>
            <td role="cell" className={`${cell} num`}>{number}</td>
            <td role="cell" className={cell}>{department}</td>
            <td role="cell" className={cell}>{listed(cohorts, locale)}</td>
            <td role="cell" className={`${cell} text-ink-2`}>{joined ? words.joined : words.notJoined}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

type PagesProps = { here: URLSearchParams; page: number; pages: number; words: Record<'pages' | 'previous' | 'next' | 'page', string> }

/** The way to the pages before and after, with what is looked for kept in the address. */
export function Pages({ here, page, pages, words }: PagesProps) {
  if (pages < 2) return null
  const to = (number: number) => `?${new URLSearchParams([...[...here].filter(([name]) => name !== 'page'), ['page', String(number)]])}`
  const link = 'link inline-flex min-h-11 items-center'
  return (
    <nav aria-label={words.pages} className="mt-4 flex flex-wrap items-center gap-x-6 text-[.9375rem]">
      {page > 1 ? <Link href={to(page - 1)} prefetch={false} className={link}>{words.previous}</Link> : null}
      <span className="num text-ink-2">{fill(words.page, { page, pages })}</span>
      {page < pages ? <Link href={to(page + 1)} prefetch={false} className={link}>{words.next}</Link> : null}
    </nav>
  )
}
