/** A page of one's own account: its title, a sentence, and one narrow column, as wide as a hand reaches. */
export function AccountPage({ title, text, children }: { title: React.ReactNode; text?: React.ReactNode; children: React.ReactNode }) {
  return (
    <section className="mx-auto max-w-[90rem] px-5 pt-8 pb-24 desk:px-16 desk:pt-20">
      <div className="max-w-[27rem]">
        <h1 className="font-serif text-title text-balance desk:text-title-desk">{title}</h1>
        {text ? <p className="mt-3 text-[1.0625rem]/[1.6875rem] text-ink-2">{text}</p> : null}
        <div className="mt-8">{children}</div>
      </div>
    </section>
  )
}

/** Ways on from a form: quiet lines under a hairline. */
export const WaysOn = ({ children }: { children: React.ReactNode }) => <div className="mt-8 flex flex-col items-start border-t border-rule pt-3 text-[.9375rem]/[1.5rem]">{children}</div>
