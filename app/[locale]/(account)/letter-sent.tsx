import Link from 'next/link'
import { button } from '@/components/ui/button'
import type { Locale } from '../../i18n/locales'
import { accountWords } from './account-words'

/** After a letter was asked for. Where no mail server is set up, whoever sits at the machine is led to the outbox. */
export async function LetterSent({ locale, toOutbox }: { locale: Locale; toOutbox: boolean }) {
  const { words: { sent } } = await accountWords(locale)
  return (
    <div role="status" className="border-t border-ink pt-5">
      <h2 className="font-serif text-heading">{sent.title}</h2>
      {toOutbox ? (
        <>
          <p className="mt-2 text-ink-2">{sent.outbox}</p>
          <p className="mt-4"><Link href={`/${locale}/outbox`} prefetch={false} className={button({ look: 'ghost', size: 'small' })}>{sent.open}</Link></p>
        </>
      ) : <p className="mt-2 text-ink-2">{sent.text}</p>}
    </div>
  )
}
