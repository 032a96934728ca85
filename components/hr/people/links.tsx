import Link from 'next/link'
import { ActButton } from './act-button'
import type { ActWords } from './use-act'

type Props = {
  base: string
  api: string | null // null: nothing may be changed
  links: { id: string; cohort: string | null; address: string }[]
  words: Record<'noLinks' | 'forAll' | 'show' | 'revoke' | 'revokeAsk' | 'revokeYes', string>
  sending: ActWords & { no: string }
}

/** The links that work, each with its address, its QR code and its end. */
export function Links({ base, api, links, words, sending }: Props) {
  if (links.length === 0) return <p className="text-ink-2">{words.noLinks}</p>
  return (
    <ul>
      {links.map(({ id, cohort, address }) => (
        <li key={id} className="border-b border-rule py-2.5">
          <p className="font-semibold">{cohort ?? words.forAll}</p>
          <p className="mt-1 font-mono text-[.875rem] break-all select-all">{address}</p>
          <div className="flex flex-wrap items-center gap-x-6">
            <Link href={`${base}/${id}`} prefetch={false} className="link inline-flex min-h-11 items-center">{words.show}</Link>
            {api ? <ActButton method="DELETE" path={`${api}/${id}`} label={words.revoke} sure={{ ask: words.revokeAsk, yes: words.revokeYes }} plain words={sending} /> : null}
          </div>
        </li>
      ))}
    </ul>
  )
}
