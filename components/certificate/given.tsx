import { PairText } from '../ui/text'
import { Expiry } from './expiry'
import { Revoke } from './revoke'
import type { Problems } from './words'

export type GivenWords = Record<'title' | 'lead' | 'none' | 'holder' | 'module' | 'completed' | 'state' | 'revoke' | 'sure' | 'keep' | 'expires' | 'save' | 'gone', string>
type Row = { id: string; path: string; holder: string | null; title: { zh: string; en: string }; completed: string; state: string; revoked: boolean; expires: string | null }
type Props = { locale: 'en' | 'zh'; rows: Row[]; words: GivenWords; problems: Problems; readOnly: boolean }

/** The certificates under an organisation's assignments. `expires`: a day as `2026-03-20`. */
export function GivenCertificates({ locale, rows, words, problems, readOnly }: Props) {
  return (
    <>
      <h1 className="font-serif text-title desk:text-title-desk">{words.title}</h1>
      <p className="mt-2 max-w-[42rem] text-ink-2">{words.lead}</p>
      {rows.length === 0 ? <p className="mt-8 border-t border-ink pt-5">{words.none}</p> : (
        <ul className="mt-6 border-t border-ink">
          {rows.map((row) => (
            <li key={row.id} className="grid gap-x-8 gap-y-2 border-b border-rule py-4 desk:grid-cols-[10rem_minmax(0,1fr)_auto_auto] desk:items-end">
              <p className="font-medium">{row.holder ?? words.gone}</p>
              <p><PairText pair={row.title} locale={locale} /><span className="num block text-[.9375rem] text-ink-2">{words.completed} {row.completed} · {row.state}</span></p>
              {row.revoked || readOnly ? null : <Expiry path={row.path} expires={row.expires} words={words} problems={problems} />}
              {row.revoked || readOnly ? null : <Revoke path={row.path} words={words} problems={problems} />}
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
