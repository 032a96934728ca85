import { setRequestLocale } from 'next-intl/server'
import { headers } from 'next/headers'
import { notFound, redirect } from 'next/navigation'
import { AccountPage } from '@/components/account/account-page'
import { TakeAlong } from '@/components/account/take-along'
import { fill } from '@/components/ui/fill'
import { PairText } from '@/components/ui/text'
import { offered } from '@/lib/attempts'
import { ownPath, whatComesAlong, type Along } from '@/lib/auth'
import { currentActor } from '../../../actor'
import { Chrome } from '../../../chrome'
import { parseLocale, type Locale } from '../../../i18n/locales'
import { accountWords } from '../account-words'
import { privately } from '../private-page'

type Props = { params: Promise<{ locale: string }>; searchParams: Promise<{ next?: string | string[] }> }

const shown = 6 // runs by name; of the others their number

export const generateMetadata = privately(({ along }) => along.title)

export default async function Page({ params, searchParams }: Props) {
  const locale = parseLocale((await params).locale) ?? notFound()
  setRequestLocale(locale)
  const next = ownPath((await searchParams).next) ?? `/${locale}/account`
  const actor = await currentActor()
  const along = actor && (await whatComesAlong(actor, new Headers(await headers())))
  if (!along) redirect(next)
  const { words: { along: words }, form } = await accountWords(locale)
  const { attempts, lines, differences } = along
  return (
    <Chrome locale={locale} ruled>
      <AccountPage title={words.title} text={words.text}>
        <ul className="mb-8 divide-y divide-rule border-y border-rule">
          {attempts.slice(0, shown).map((attempt) => <Run key={attempt.begun} {...attempt} locale={locale} words={words} />)}
          {attempts.length > shown ? <li className="py-3 text-ink-2">{fill(words.more, { count: attempts.length - shown })}</li> : null}
          {lines > 0 ? <li className="py-3">{fill(words.lines, { count: lines })}</li> : null}
          {differences > 0 ? <li className="py-3">{fill(words.differences, { count: differences })}</li> : null}
        </ul>
        <TakeAlong next={next} words={{ ...words, ...form }} />
        <p className="mt-5 text-[.9375rem]/[1.5rem] text-ink-2">{words.after}</p>
      </AccountPage>
    </Chrome>
  )
}

function Run({ scenario, begun, ended, locale, words }: Along['attempts'][number] & { locale: Locale; words: { finished: string; open: string; gone: string } }) {
  const title = offered(scenario)?.meta.title
  return (
    <li className="flex items-baseline justify-between gap-6 py-3">
      <span className="font-serif font-semibold">{title ? <PairText pair={title} locale={locale} stacked en="text-[.9375rem]/[1.375rem] font-normal" /> : words.gone}</span>
      <span className="shrink-0 text-[.875rem] text-ink-2"><time dateTime={begun}>{dayOf(begun, locale)}</time> · {ended ? words.finished : words.open}</span>
    </li>
  )
}

/** 周五 3月20日, Fri 20 March. Nobody has said yet where they are: most are in China. */
function dayOf(at: string, locale: Locale): string {
  const said = (options: Intl.DateTimeFormatOptions) => new Intl.DateTimeFormat(locale === 'zh' ? 'zh-CN' : 'en-GB', { ...options, timeZone: 'Asia/Shanghai' }).format(new Date(at))
  return `${said({ weekday: 'short' })} ${said({ day: 'numeric', month: 'long' })}`
}
