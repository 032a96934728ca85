import Link from 'next/link'
import { button } from '../../ui/button'
import { Field } from '../../ui/field'

export type RecordWords = Record<'title' | 'lead' | 'none' | 'noneFound' | 'act' | 'person' | 'kind' | 'from' | 'to' | 'any' | 'filter' | 'clear' | 'earlier' | 'file' | 'certificates' | 'when' | 'done', string>
type Option = { value: string; name: string }
type Chosen = { act?: string | undefined; person?: string | undefined; kind?: string | undefined; from?: string | undefined; to?: string | undefined }
type Props = {
  words: RecordWords
  rows: { id: string; when: string; iso: string; said: string }[]
  options: { acts: Option[]; people: Option[]; kinds: Option[] }
  chosen: Chosen
  hrefs: { here: string; earlier: string | null; file: string; certificates: string }
}

/** The record of an organisation: filters that stand in the address, one row a deed, the newest first. */
export function RecordPage({ words, rows, options, chosen, hrefs }: Props) {
  const narrowed = Object.values(chosen).some((value) => value !== undefined)
  return (
    <>
      <h1 className="font-serif text-title desk:text-title-desk">{words.title}</h1>
      <p className="mt-2 max-w-[42rem] text-ink-2">{words.lead}</p>
      <form action={hrefs.here} className="mt-6 grid grid-cols-2 items-end gap-3 border-t border-ink pt-5 desk:flex desk:flex-wrap desk:gap-4">
        <Choose name="act" label={words.act} any={words.any} options={options.acts} chosen={chosen.act} />
        <Choose name="person" label={words.person} any={words.any} options={options.people} chosen={chosen.person} />
        <Choose name="kind" label={words.kind} any={words.any} options={options.kinds} chosen={chosen.kind} />
        <div className="max-desk:col-start-1"><Field type="date" name="from" label={words.from} defaultValue={chosen.from} /></div>
        <Field type="date" name="to" label={words.to} defaultValue={chosen.to} />
        <div className="col-span-2 flex items-center gap-5">
          <button type="submit" className={button({ look: 'ghost', size: 'small' })}>{words.filter}</button>
          {narrowed ? <Link href={hrefs.here} className="link inline-flex min-h-11 items-center text-[.9375rem]">{words.clear}</Link> : null}
        </div>
      </form>
      {rows.length === 0 ? <p className="mt-8">{narrowed ? words.noneFound : words.none}</p> : (
        <table className="mt-6 w-full border-collapse text-left text-[.9375rem]/[1.4375rem]">
          <thead className="max-desk:sr-only"><tr className="border-b border-ink"><th scope="col" className="w-52 py-2 pr-6 font-medium">{words.when}</th><th scope="col" className="py-2 font-medium">{words.done}</th></tr></thead>
          <tbody>
            {rows.map(({ id, when, iso, said }) => (
              <tr key={id} className="border-b border-rule max-desk:block max-desk:py-2.5">
                <td className="num pr-6 text-ink-2 max-desk:block desk:py-2.5"><time dateTime={iso}>{when}</time></td>
                <td className="max-desk:block desk:py-2.5">{said}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
      <p className="mt-4 flex flex-wrap gap-x-7 text-[.9375rem]">
        {hrefs.earlier ? <Link href={hrefs.earlier} className="link inline-flex min-h-11 items-center">{words.earlier}</Link> : null}
        {rows.length > 0 ? <a href={hrefs.file} download className="link inline-flex min-h-11 items-center">{words.file}</a> : null}
        <Link href={hrefs.certificates} prefetch={false} className="link inline-flex min-h-11 items-center">{words.certificates}</Link>
      </p>
    </>
  )
}

function Choose({ name, label, any, options, chosen }: { name: string; label: string; any: string; options: Option[]; chosen: string | undefined }) {
  return (
    <label className="block min-w-0 text-[.9375rem]">
      {label}
      <select name={name} defaultValue={chosen ?? ''} className="mt-1.5 block min-h-11 w-full cursor-pointer rounded-field bg-sheet px-3 shadow-[inset_0_0_0_1px_var(--edge)] desk:max-w-64">
        <option value="">{any}</option>
        {options.map(({ value, name: shown }) => <option key={value} value={value}>{shown}</option>)}
      </select>
    </label>
  )
}
