import { ActButton } from '../people/act-button'
import type { ActWords } from '../people/use-act'
import { CopyButton } from './copy-button'

type Words = Record<'to' | 'copyAddress' | 'copySubject' | 'copyText' | 'copied' | 'sent', string>
type Letter = { id: string; address: string; subject: string; text: string; when: string }
type Props = { words: Words; act: ActWords & { no: string }; path: string | null; letters: Letter[] }

/** Letters that have not gone, to be copied into one's own mailbox. */
export function Letters({ words, act, path, letters }: Props) {
  return (
    <ul className={letters.length > 0 ? 'mt-6 max-w-[48rem] border-t border-ink' : ''}>
      {letters.map(({ id, address, subject, text, when }) => (
        <li key={id} className="border-b border-rule py-5">
          <p className="num flex flex-wrap justify-between gap-x-6 text-[.9375rem] text-ink-2"><span className="break-all">{words.to} {address}</span><span>{when}</span></p>
          <details className="group mt-1">
            <summary className="flex min-h-11 items-center justify-between gap-4 font-semibold [&::-webkit-details-marker]:hidden"><span>{subject}</span><span aria-hidden="true" className="text-[1.25rem]/none text-ink-2 group-open:rotate-45">+</span></summary>
            <p className="mb-3 border-l-2 border-h3 pl-4 text-[.9375rem]/[1.5rem] break-words whitespace-pre-line">{text}</p>
          </details>
          <div className="mt-2 flex flex-wrap gap-3">
            <CopyButton text={address} label={words.copyAddress} copied={words.copied} /><CopyButton text={subject} label={words.copySubject} copied={words.copied} /><CopyButton text={text} label={words.copyText} copied={words.copied} />
            {path ? <ActButton method="POST" path={`${path}/${id}`} label={words.sent} words={act} /> : null}
          </div>
        </li>
      ))}
    </ul>
  )
}
