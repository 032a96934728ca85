import { button } from '../../ui/button'
import { box } from './field'

type Option = { value: string; name: string }
type Props = { text: string; cohort: string; show: string; cohorts: Option[]; shows: Option[]; words: Record<'find' | 'cohort' | 'everybody' | 'show' | 'go', string> }

/** What to look for; it goes into the address, so that it can be kept and sent. */
export function SearchForm({ text, cohort, show, cohorts, shows, words }: Props) {
  const chosen = [
    { name: 'cohort', label: words.cohort, value: cohort, options: [{ value: '', name: words.everybody }, ...cohorts] },
    { name: 'show', label: words.show, value: show, options: shows },
  ]
  return (
    <form role="search" className="mt-5 flex flex-wrap items-end gap-4">
      <label className="min-w-0 grow basis-64 text-[.9375rem] desk:max-w-96"><span className="mb-1.5 block">{words.find}</span><input type="search" name="q" defaultValue={text} maxLength={80} className={box} /></label>
      {chosen.map(({ name, label, value, options }) => (
        <label key={name} className="min-w-0 grow basis-36 text-[.9375rem] desk:grow-0"><span className="mb-1.5 block">{label}</span>
          <select key={value} name={name} defaultValue={value} className={`${box} cursor-pointer`}>{options.map((option) => <option key={option.value} value={option.value}>{option.name}</option>)}</select>
        </label>
      ))}
      <button type="submit" className={button({ look: 'ghost' })}>{words.go}</button>
    </form>
  )
}
