import { useId } from 'react'
import { box } from '../people/field'

type Option = { value: string; name: string; hint?: string }
type More = { id: string; 'aria-describedby'?: string }

/** A label over what it names, and a hint under it. */
export function Labelled({ label, hint, children }: { label: string; hint?: string; children: (more: More) => React.ReactNode }) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 block text-[.9375rem]">{label}</label>
      {children({ id, ...(hint && { 'aria-describedby': `${id}hint` }) })}
      {hint ? <p id={`${id}hint`} className="mt-1.5 text-[.875rem]/[1.3125rem] text-ink-2">{hint}</p> : null}
    </div>
  )
}

type SelectProps = { name: string; label: string; options: Option[]; none?: string; value?: string; hint?: string; needed?: boolean; onChange?: (value: string) => void }

/** One of a list; `none`: what nothing chosen means. */
export function Select({ name, label, options, none, value = '', hint, needed = false, onChange }: SelectProps) {
  return (
    <Labelled label={label} {...(hint && { hint })}>
      {(more) => (
        <select name={name} {...(onChange ? { value, onChange: (event: React.ChangeEvent<HTMLSelectElement>) => onChange(event.target.value) } : { defaultValue: value })} required={needed} {...more} className={`${box} cursor-pointer`}>
          {none !== undefined ? <option value="">{none}</option> : null}
          {options.map((option) => <option key={option.value} value={option.value}>{option.name}</option>)}
        </select>
      )}
    </Labelled>
  )
}

type ChoicesProps = { name: string; label: string; value: string; options: Option[]; onChange: (value: string) => void }

/** Few ways, each with what it means. */
export function Choices({ name, label, value, options, onChange }: ChoicesProps) {
  const id = useId()
  return (
    <fieldset>
      <legend className="mb-1 text-[.9375rem]">{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="flex min-h-11 items-start gap-3 py-2">
          <input type="radio" name={name} value={option.value} checked={option.value === value} onChange={() => onChange(option.value)} aria-describedby={`${id}${option.value}`} className="mt-0.5 size-5 shrink-0 accent-[var(--ink)]" />
          <span>{option.name}<span id={`${id}${option.value}`} className="block text-[.875rem]/[1.3125rem] text-ink-2">{option.hint}</span></span>
        </label>
      ))}
    </fieldset>
  )
}
