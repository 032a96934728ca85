import Link from 'next/link'
import { button } from '../../ui/button'
import { Zh } from '../../ui/text'
import { box } from '../people/field'

type Words = Record<'title' | 'up' | 'onePerson' | 'aCohort' | 'find' | 'search' | 'nobodyFound', string>
type Props = { words: Words; action: string; hidden: Record<string, string>; typed: string; rows: { href: string; name: string; about: string }[] | null; cohort: string; up: string }

/** Looks for the one person a module is for. Works without a script. */
export function FindPerson({ words, action, hidden, typed, rows, cohort, up }: Props) {
  return (
    <div className="max-w-[40rem]">
      <p><Link href={up} prefetch={false} className="link inline-flex min-h-11 items-center text-ink-2">{words.up}</Link></p>
      <h1 className="font-serif text-title text-balance">{words.onePerson}</h1>
      <form action={action} className="mt-6 flex flex-wrap items-end gap-3">
        {Object.entries(hidden).map(([name, value]) => <input key={name} type="hidden" name={name} value={value} />)}
        <label className="min-w-0 flex-1"><span className="mb-1.5 block text-[.9375rem]">{words.find}</span><input type="search" name="q" defaultValue={typed} required maxLength={80} className={box} /></label>
        <button type="submit" className={button({ look: 'ghost' })}>{words.search}</button>
      </form>
      {rows?.length === 0 ? <p role="status" className="mt-6 text-ink-2">{words.nobodyFound}</p> : null}
      {rows && rows.length > 0 ? (
        <ul className="mt-6 border-t border-ink">
          {rows.map(({ href, name, about }) => (
            <li key={href} className="border-b border-rule"><Link href={href} prefetch={false} className="flex min-h-12 flex-wrap items-center gap-x-4 py-2 hover:underline"><Zh className="font-semibold">{name}</Zh><span className="num text-[.9375rem] text-ink-2">{about}</span></Link></li>
          ))}
        </ul>
      ) : null}
      <p className="mt-4"><Link href={cohort} prefetch={false} className="link inline-flex min-h-11 items-center">{words.aCohort}</Link></p>
    </div>
  )
}
