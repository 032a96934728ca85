/** Forms that can be looked at and not sent, and under them a sentence that says so: where there is only a demonstration. */
export function ReadOnly({ said, children }: { said: string | null; children: React.ReactNode }) {
  if (said === null) return children
  return (
    <>
      <fieldset disabled className="min-w-0">{children}</fieldset>
      <p className="mt-4 max-w-[40rem] text-ink-2">{said}</p>
    </>
  )
}
