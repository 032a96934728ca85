import { fill } from '../../ui/fill'
import { labelled, listed } from '../../ui/joined'
import type { Preview } from './import-api'

type Column = 'name' | 'staffNumber' | 'department' | 'cohorts' | 'email' | 'phone'
export type PreviewWords = { columns: Record<Column, string>; rows: Record<Preview['errors'][number]['problem'], string> }
  & Record<'counts' | 'wrong' | 'nothing' | 'newCohorts' | 'manyCohorts' | 'ignored' | 'line' | 'what' | 'added' | 'changedTitle' | 'errors' | 'person' | 'change' | 'joins' | 'first' | 'empty', string>
type Props = { locale: 'en' | 'zh'; name: string; preview: Preview; words: PreviewWords }

const named = 20 // new cohorts

/** What a file would change, and what is wrong in it: line by line, each with its remedy. */
export function ImportPreview({ locale, name, preview: { counts, added, changed, errors, cohorts, ignored }, words }: Props) {
  const idle = counts.added + counts.changed + counts.errors === 0
  const told = ({ problem, column, value, others }: Preview['errors'][number]) => fill(words.rows[problem], { column: words.columns[column], value, others: listed(others.slice(0, 5), locale) })
  const changes = ({ changes: some, cohorts: joined }: Preview['changed'][number]) =>
    [...some.map(({ field, from, to }) => labelled(words.columns[field], `${from ?? words.empty} → ${to}`, locale)), ...(joined.length > 0 ? [fill(words.joins, { names: listed(joined, locale) })] : [])]
  return (
    <div>
      <p className="break-all text-ink-2">{name}</p>
      <p role="status" className="mt-1 text-[1.1875rem]/[1.75rem] font-semibold">{idle ? words.nothing : counts.errors > 0 ? fill(words.wrong, { count: counts.errors }) : fill(words.counts, { added: counts.added, changed: counts.changed, same: counts.same })}</p>
      {cohorts.length > 0 && counts.errors === 0 ? <p className="mt-1">{fill(cohorts.length > named ? words.manyCohorts : words.newCohorts, { count: cohorts.length, names: listed(cohorts.slice(0, named), locale) })}</p> : null}
      {ignored.length > 0 ? <p className="mt-1 text-ink-2">{fill(words.ignored, { names: listed(ignored, locale) })}</p> : null}
      <Rows title={words.errors} heads={[words.line, words.what]} rows={errors.map((error) => [error.line, told(error)])} more={errors.length < counts.errors ? fill(words.first, { count: errors.length }) : ''} />
      <Rows title={words.changedTitle} heads={[words.line, words.person, words.change]} rows={changed.map((one) => [one.line, one.name, changes(one).join(locale === 'zh' ? '；' : '; ')])} more={changed.length < counts.changed ? fill(words.first, { count: changed.length }) : ''} />
      <Rows
        title={words.added} heads={[words.line, words.person, words.columns.staffNumber, words.columns.department, words.columns.cohorts]} more={added.length < counts.added ? fill(words.first, { count: added.length }) : ''}
        rows={added.map(({ line, person, cohorts: joined }) => [line, person.name, person.staffNumber ?? '', person.department ?? '', listed(joined, locale)])}
      />
    </div>
  )
}

function Rows({ title, heads, rows, more }: { title: string; heads: string[]; rows: (string | number)[][]; more: string }) {
  if (rows.length === 0) return null
  return (
    <section aria-label={title} className="mt-7">
      <h2 className="border-b border-ink pb-2 font-semibold">{title}</h2>
      <div tabIndex={0} role="group" aria-label={title} className="max-h-[28rem] overflow-auto">
        <table className="w-full text-[.9375rem]">
          <thead><tr className="border-b border-rule">{heads.map((head) => <th key={head} scope="col" className="py-2 pr-5 text-left font-normal whitespace-nowrap text-ink-2">{head}</th>)}</tr></thead>
          <tbody>{rows.map((cells, index) => <tr key={index} className="border-b border-rule align-top">{cells.map((cell, column) => <td key={column} className={column === 0 ? 'num w-14 py-2 pr-5' : 'min-w-24 py-2 pr-5 break-words'}>{cell}</td>)}</tr>)}</tbody>
        </table>
      </div>
      {more ? <p className="mt-2 text-ink-2">{more}</p> : null}
    </section>
  )
}
