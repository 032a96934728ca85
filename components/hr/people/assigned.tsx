import Link from 'next/link'

export type AssignedRow = { id: string; name: string; due: string; state: string }

/** What is assigned to one person, and how far they are. */
export const AssignedList = ({ base, rows }: { base: string; rows: AssignedRow[] }) => (
  <ul className="max-w-[44rem]">
    {rows.map(({ id, name, due, state }) => (
      <li key={id} className="flex flex-wrap items-center gap-x-6 border-b border-rule py-1.5">
        <Link href={`${base}/${id}`} prefetch={false} className="link inline-flex min-h-11 grow basis-56 items-center">{name}</Link>
        <span className="basis-40 text-ink-2">{due}</span>
        <span className="basis-40">{state}</span>
      </li>
    ))}
  </ul>
)
