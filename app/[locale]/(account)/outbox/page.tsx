import { setRequestLocale } from 'next-intl/server'
import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { fill } from '@/components/ui/fill'
import { outbox } from '@/lib/auth'
import { Chrome } from '../../../chrome'
import { parseLocale } from '../../../i18n/locales'
import { accountWords } from '../account-words'
import { privately } from '../private-page'

type Props = { params: Promise<{ locale: string }> }

export const generateMetadata = privately(({ outbox: { title } }) => title)

export default async function Page({ params }: Props) {
  const locale = parseLocale((await params).locale) ?? notFound()
  setRequestLocale(locale)
  const letters = (await outbox(new Headers(await headers()))) ?? notFound()
  const { words: { outbox: words } } = await accountWords(locale)
  return (
    <Chrome locale={locale} ruled>
      <section className="mx-auto max-w-[90rem] px-5 pt-8 pb-24 desk:px-16 desk:pt-20">
        <h1 className="font-serif text-title desk:text-title-desk">{words.title}</h1>
        <p className="mt-3 max-w-[34rem] text-[1.0625rem]/[1.6875rem] text-ink-2">{words.text}</p>
        <ol className="mt-8 max-w-[44rem] border-t border-ink">
          {letters.length === 0 ? <li className="py-4 text-ink-2">{words.empty}</li> : null}
          {letters.map(({ id, address, subject, text, language, written }) => (
            <li key={id} className="border-b border-rule py-5">
              <h2 lang={language === 'zh' ? 'zh-Hans' : 'en'} className="font-serif text-entry">{subject}</h2>
              <p className="text-[.875rem] text-ink-2">{fill(words.to, { address })} · <time dateTime={written} className="num">{written.slice(0, 16).replace('T', ' ')} UTC</time></p>
              <div lang={language === 'zh' ? 'zh-Hans' : 'en'} className="mt-3 break-words whitespace-pre-line">{linked(text)}</div>
            </li>
          ))}
        </ol>
      </section>
    </Chrome>
  )
}

/** A letter's text with its addresses as links. */
const linked = (text: string) => text.split(/(https?:\/\/\S+)/).map((part, index) => (index % 2 ? <a key={part} href={part} className="link break-all">{part}</a> : part))
