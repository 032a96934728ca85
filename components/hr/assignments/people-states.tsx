import { PairText, Zh } from '../../ui/text'

export type StatesWords = Record<'name' | 'state' | 'band' | 'when', string>
/** `late`: words beside the day, only for who has finished after the date. */
export type Standing = { id: string; name: string; staffNumber: string | null; state: string; late: string | null; band: { zh: string; en: string } | null; when: string | null }
type Props = { locale: 'en' | 'zh'; words: StatesWords; people: Standing[]; banded: boolean }

const head = 'py-2 pr-4 text-left text-[.875rem] font-normal text-ink-2'
const cell = 'num py-0.5 pr-4 desk:py-2.5'

/** How far each person is. Nothing of what they chose. */
export function PeopleStates({ locale, words, people, banded }: Props) {
  return (
    <table role="table" className="mt-6 w-full border-t border-rule max-desk:block">
      <thead role="rowgroup" className="max-desk:sr-only">
        <tr role="row" className="border-b border-rule">
          {[words.name, words.state, ...(banded ? [words.band] : []), words.when].map((name) => <th key={name} role="columnheader" scope="col" className={head}>{name}</th>)}
        </tr>
      </thead>
      <tbody role="rowgroup" className="max-desk:block">
        {people.map(({ id, name, staffNumber, state, late, band, when }) => (
          <tr role="row" key={id} className="border-b border-rule max-desk:flex max-desk:flex-wrap max-desk:items-baseline max-desk:py-2.5">
            <th role="rowheader" scope="row" className="py-0.5 pr-4 text-left font-normal max-desk:w-full desk:py-2.5"><Zh className="font-semibold">{name}</Zh>{staffNumber ? <span className="num ml-3 text-[.875rem] text-ink-2">{staffNumber}</span> : null}</th>
            <td role="cell" className={cell}>{state}</td>
            {banded ? <td role="cell" className={`${cell} font-serif`}>{band ? <PairText pair={band} locale={locale} /> : null}</td> : null}
            <td role="cell" className={`${cell} text-ink-2`}>{when}{late ? <span className="ml-2">{late}</span> : null}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
