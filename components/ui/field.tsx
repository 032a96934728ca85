import { useId } from 'react'

/** A line to type into, with its name above it and what helps below. */
export function Field({ label, hint, ...input }: { label: React.ReactNode; hint?: string } & React.ComponentProps<'input'>) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id} className="block text-[.9375rem]">{label}</label>
      <input {...input} id={id} aria-describedby={hint ? `${id}hint` : undefined} className="mt-1.5 block min-h-11 w-full rounded-field bg-sheet px-3 shadow-[inset_0_0_0_1px_var(--edge)]" />
      {hint ? <p id={`${id}hint`} className="mt-1 text-[.8125rem]/[1.25rem] text-ink-2">{hint}</p> : null}
    </div>
  )
}

/** What went wrong, said where it happened. */
export const Trouble = ({ children }: { children: React.ReactNode }) => <p role="alert" className="text-[.9375rem] text-cinnabar-text empty:hidden">{children}</p>
