import Link from 'next/link'
import { button } from '../ui/button'
import { PairText } from '../ui/text'
import { Make } from './make'
import { PrintForm } from './print-form'
import { Revoke } from './revoke'
import type { CertificateWords, Problems } from './words'

type Pair = { zh: string; en: string }
export type ReadyRow = { module: string; title: Pair; facts: string; assignment: string | null }
export type MadeRow = { id: string; module: string; title: Pair; state: string; valid: boolean; facts: string[]; code: string }
type Props = { locale: 'en' | 'zh'; ready: ReadyRow[]; made: MadeRow[]; words: CertificateWords; problems: Problems; guest: { href: string } | null }

/** A person's certificates, and what they could have one for. */
export function MyCertificates({ locale, ready, made, words, problems, guest }: Props) {
  return (
    <div className="mx-auto max-w-[90rem] px-5 pt-8 pb-20 desk:px-16 desk:pt-14 [&>*]:max-w-[62rem]">
      <h1 className="font-serif text-title desk:text-title-desk">{words.title}</h1>
      <p className="mt-3 max-w-[40rem] text-ink-2">{words.lead}</p>
      {guest ? <p className="mt-3 max-w-[40rem] text-[.9375rem] text-ink-2"><Link href={guest.href} className="link">{words.signIn}</Link></p> : null}
      {ready.length + made.length === 0 ? (
        <div className="mt-8 flex flex-col items-start gap-4 border-t border-ink pt-6"><p>{words.none}</p><Link href={`/${locale}/modules`} className={button()}>{words.modules}</Link></div>
      ) : null}
      {ready.length > 0 ? (
        <section aria-labelledby="ready" className="mt-8">
          <h2 id="ready" className="border-b border-ink pb-3 font-serif text-heading">{words.ready}</h2>
          <ul>
            {ready.map((row) => (
              <li key={`${row.module} ${row.assignment ?? ''}`} className="border-b border-rule py-4">
                <Title pair={row.title} locale={locale} />
                <p className="num mt-1 text-[.9375rem] text-ink-2">{row.facts}</p>
                <details className="mt-1">
                  <summary className="link inline-flex min-h-11 items-center text-[.9375rem] [&::-webkit-details-marker]:hidden">{words.make}</summary>
                  <Make module={row.module} assignment={row.assignment} words={words} problems={problems} />
                </details>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {made.length > 0 ? (
        <section aria-labelledby="made" className="mt-10">
          <h2 id="made" className="border-b border-ink pb-3 font-serif text-heading">{words.have}</h2>
          <ul>{made.map((row) => <Made key={row.id} row={row} locale={locale} words={words} problems={problems} />)}</ul>
        </section>
      ) : null}
    </div>
  )
}

const Title = ({ pair, locale }: { pair: Pair; locale: 'en' | 'zh' }) => <h3 className="text-[1.0625rem] font-medium"><PairText pair={pair} locale={locale} en="font-normal" /></h3>

function Made({ row, locale, words, problems }: { row: MadeRow } & Pick<Props, 'locale' | 'words' | 'problems'>) {
  return (
    <li className="grid gap-x-12 gap-y-4 border-b border-rule py-5 desk:grid-cols-[minmax(0,1fr)_26rem]">
      <div>
        <Title pair={row.title} locale={locale} />
        <p className="num mt-1 text-[.9375rem] text-ink-2">{[row.state, ...row.facts].join(' · ')}</p>
        <p className="num mt-2 text-[.9375rem] break-all text-ink-2">{words.code} {row.code.replace(/(.{4})(?!$)/g, '$1 ')}</p>
        <p className="flex flex-wrap items-center gap-x-6">
          <Link href={`/${locale}/verify/${row.code}`} prefetch={false} className="link inline-flex min-h-11 items-center text-[.9375rem]">{words.page}</Link>
          {row.valid ? <Revoke path={`/api/me/certificates/${row.id}`} words={{ revoke: words.revoke, sure: words.revokeSure, keep: words.keep }} problems={problems} /> : null}
        </p>
      </div>
      {row.valid ? <PrintForm id={row.id} module={row.module} locale={locale} words={words} problems={problems} /> : null}
    </li>
  )
}
