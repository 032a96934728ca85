import Link from 'next/link'
import { button } from '../../ui/button'

export type Select = { name: string; label: string; chosen: string; options: { value: string; label: string }[] }

/** Filters that stand in the address: a plain form, so that a filtered page can be sent to a colleague. */
export function Filters({ label, selects, apply, clear, action }: { label: string; selects: Select[]; apply: string; clear: string | null; action: string }) {
  return (
    <form action={action} aria-label={label} className="mt-6 flex flex-wrap items-end gap-x-4 gap-y-3 print:hidden">
      {selects.map(({ name, label: said, chosen, options }) => (
        <label key={name} className="block w-full min-w-0 text-[.875rem] text-ink-2 desk:w-48">
          {said}
          <select name={name} defaultValue={chosen} className="mt-1 block min-h-11 w-full rounded-field bg-sheet px-3 text-[.9375rem] text-ink shadow-[inset_0_0_0_1px_var(--edge)]">
            {options.map(({ value, label: option }) => <option key={value} value={value}>{option}</option>)}
          </select>
        </label>
      ))}
      <button className={button({ size: 'small', look: 'ghost' })}>{apply}</button>
      {clear ? <Link href={action} prefetch={false} className="link inline-flex min-h-11 items-center">{clear}</Link> : null}
    </form>
  )
}
