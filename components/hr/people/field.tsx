import { useId } from 'react'
import type { FieldSpec } from './body'

export const box = 'block min-h-12 w-full rounded-field bg-sheet px-3.5 text-[1.0625rem] shadow-[inset_0_0_0_1px_var(--edge)] desk:text-[1rem]'

/** One field with its label above it, as its kind is. */
export function Field({ field, optional }: { field: FieldSpec; optional: string }) {
  const id = useId()
  const { name, label, hint } = field
  const hinted = hint ? { 'aria-describedby': `${id}hint` } : {}
  const under = hint ? <p id={`${id}hint`} className="mt-1.5 text-[.875rem]/[1.3125rem] text-ink-2">{hint}</p> : null
  if (field.kind === 'checks') {
    return (
      <fieldset {...hinted}>
        <legend className="mb-1 text-[.9375rem]">{label}</legend>
        {field.options.length === 0 ? <p className="text-ink-2">{field.none}</p> : null}
        {field.options.map((option) => (
          <label key={option.value} className="flex min-h-11 items-center gap-3">
            <input type="checkbox" name={name} value={option.value} defaultChecked={field.chosen.includes(option.value)} className="size-5 accent-[var(--ink)]" />{option.name}
          </label>
        ))}
        {under}
      </fieldset>
    )
  }
  const mark = (field.kind === 'text' || field.kind === 'email') && !field.needed ? <span className="text-ink-2">{optional}</span> : null
  return (
    <div>
      <label htmlFor={id} className="mb-1.5 flex items-baseline justify-between gap-3 text-[.9375rem]"><span>{label}</span>{mark}</label>
      {field.kind === 'select' ? (
        <select id={id} name={name} defaultValue={field.value ?? ''} {...hinted} className={`${box} cursor-pointer`}>
          {field.options.map((option) => <option key={option.value} value={option.value}>{option.name}</option>)}
        </select>
      ) : field.kind === 'number' ? (
        <input id={id} name={name} type="number" inputMode="numeric" defaultValue={field.value} min={field.least} max={field.most} required {...hinted} className={`${box} num max-w-32`} />
      ) : (
        <input id={id} name={name} type={field.kind} defaultValue={field.value ?? ''} maxLength={field.most} required={field.needed} autoComplete={field.autoComplete ?? 'off'} {...hinted} className={box} />
      )}
      {under}
    </div>
  )
}
