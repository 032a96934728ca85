type Props = { title: string; text?: string; children?: React.ReactNode }

/** One clear sentence, and what to do. */
export function PlainPage({ title, text, children }: Props) {
  return (
    <section className="mx-auto flex max-w-[90rem] flex-col items-start gap-4 px-5 pt-16 pb-24 desk:px-16 desk:pt-28">
      <h1 className="max-w-[30rem] font-serif text-title text-balance desk:text-title-desk">{title}</h1>
      {text ? <p className="max-w-[34rem] text-[1.0625rem]/[1.6875rem] text-ink-2">{text}</p> : null}
      {children ? <div className="mt-4 flex flex-wrap gap-3">{children}</div> : null}
    </section>
  )
}
