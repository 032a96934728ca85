'use client'

import type { Choices, Filter } from './filter'
import type { FilterWords, Named } from './shelves'

type Props = { choices: Choices; filter: Filter; onFilter: (filter: Filter) => void; words: FilterWords; children: React.ReactNode }

/** Client and level side by side, norms behind a list; `children` says what came of it. */
export function Filters({ choices, filter, onFilter, words, children }: Props) {
  const { client, level, norm } = choices
  if (client.length + level.length + norm.length === 0) return null
  return (
    <div role="group" aria-label={words.label} className="flex flex-wrap items-center gap-x-9 gap-y-1 pb-4 text-[.9375rem] text-ink-2 desk:pl-50">
      <Radios name="client" label={words.client} all={words.all} values={client} value={filter.client} onValue={(value) => onFilter({ ...filter, client: value })} />
      <Radios name="level" label={words.level} all={words.all} values={level} value={filter.level} onValue={(value) => onFilter({ ...filter, level: value })} />
      {norm.length > 0 ? (
        <label className="flex min-h-11 items-center gap-3">
          <span className="text-ink-3">{words.norm}</span>
          <select value={filter.norm} onChange={(event) => onFilter({ ...filter, norm: event.target.value })} className="max-w-[15rem] cursor-pointer border-b border-edge bg-paper py-1 text-ink">
            <option value="">{words.any}</option>
            {norm.map(({ id, name }) => <option key={id} value={id}>{name}</option>)}
          </select>
        </label>
      ) : null}
      {children}
    </div>
  )
}

type RadioProps = { name: string; label: string; all: string; values: Named[]; value: string; onValue: (value: string) => void }

function Radios({ name, label, all, values, value, onValue }: RadioProps) {
  if (values.length === 0) return null
  return (
    <fieldset className="flex flex-wrap items-center gap-x-1 border-0 p-0">
      <legend className="float-left mr-2 text-ink-3">{label}</legend>
      {[{ id: '', name: all }, ...values].map((one) => (
        <label key={one.id} className="relative flex min-h-11 cursor-pointer items-center px-2 hover:text-ink has-checked:text-ink has-checked:[&>span]:border-current has-focus-visible:outline-2 has-focus-visible:outline-offset-[-6px] has-focus-visible:outline-jade-deep">
          <input type="radio" name={`filter-${name}`} value={one.id} checked={value === one.id} onChange={() => onValue(one.id)} className="absolute inset-0 cursor-pointer appearance-none opacity-0" />
          <span className="border-b border-transparent">{one.name}</span>
        </label>
      ))}
    </fieldset>
  )
}
