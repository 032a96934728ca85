import { fill } from '../../ui/fill'
import { ActButton } from './act-button'
import type { ActWords } from './use-act'

type Props = {
  api: string | null // null: nothing may be changed
  invitations: { id: string; email: string; as: string; state: string; isOpen: boolean }[]
  words: Record<'list' | 'noInvitations' | 'withdraw' | 'withdrawAsk' | 'withdrawYes', string>
  sending: ActWords & { no: string }
}

/** What has been sent, and what became of it. */
export function Invitations({ api, invitations, words, sending }: Props) {
  if (invitations.length === 0) return <p className="mt-6 text-ink-2">{words.noInvitations}</p>
  return (
    <ul aria-label={words.list} className="mt-6 border-t border-rule">
      {invitations.map(({ id, email, as, state, isOpen }) => (
        <li key={id} className="flex flex-wrap items-center gap-x-6 border-b border-rule py-1.5">
          <span className="inline-flex min-h-11 min-w-0 grow basis-56 items-center break-all">{email}</span>
          <span className="basis-40 text-ink-2">{as}</span>
          <span className="basis-56 text-ink-2">{state}</span>
          {api && isOpen ? <ActButton method="DELETE" path={`${api}/${id}`} label={words.withdraw} sure={{ ask: fill(words.withdrawAsk, { email }), yes: words.withdrawYes }} plain words={sending} /> : null}
        </li>
      ))}
    </ul>
  )
}
