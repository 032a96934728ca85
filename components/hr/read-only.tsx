/** Forms that can be looked at and not sent, and a sentence that says so: where there is only a demonstration. */
export function ReadOnly({ said, children }: { said: string | null; children: React.ReactNode }) {
  if (said === null) return children
  return (
    <>
      <p className="mt-3 max-w-[40rem] text-ink-2">{said}</p>
      <fieldset disabled className="min-w-0">{children}</fieldset>
    </>
  )
}
