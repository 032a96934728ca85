/** Ways to take what a page shows to a spreadsheet. */
export function TakeAway({ title, tables }: { title: string; tables: { name: string; files: { name: string; href: string }[] }[] }) {
  return (
    <p className="mt-4 flex flex-wrap items-center gap-x-5 text-[.9375rem] text-ink-2 print:hidden">
      <span>{title}</span>
      {tables.map(({ name, files }) => (
        <span key={name} className="flex items-center gap-x-3">
          <span className="text-ink">{name}</span>
          {files.map((file) => <a key={file.href} href={file.href} download aria-label={`${name}, ${file.name}`} className="link inline-flex min-h-11 items-center">{file.name}</a>)}
        </span>
      ))}
    </p>
  )
}
