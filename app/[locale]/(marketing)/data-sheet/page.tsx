import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { PrintButton } from '@/components/privacy/print-button'
import { SheetPage, SheetPart } from '@/components/ui/sheet-page'
import { Chrome } from '../../../chrome'
import { parseLocale } from '../../../i18n/locales'
import { loadMessages } from '../../../i18n/messages'

type Props = { params: Promise<{ locale: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { privacy: { sheet } } = await loadMessages(parseLocale((await params).locale) ?? 'en')
  return { title: sheet.title, description: sheet.lead }
}

/** What is kept, where, for how long and who sees it: in the reader's language, headings in both. */
export default async function Page({ params }: Props) {
  const locale = parseLocale((await params).locale) ?? notFound()
  setRequestLocale(locale)
  const [zh, en] = [(await loadMessages('zh')).privacy.sheet, (await loadMessages('en')).privacy.sheet]
  const words = locale === 'zh' ? zh : en
  const pair = (say: (sheet: typeof zh) => string) => ({ zh: say(zh), en: say(en) })
  return (
    <Chrome locale={locale} ruled>
      <SheetPage locale={locale} up={[{ href: `/${locale}/privacy`, name: pair(({ mine }) => mine) }]} title={pair(({ title }) => title)} under={<><p className="mt-3 max-w-[42rem] text-ink-2">{words.lead}</p><PrintButton>{words.print}</PrintButton></>}>
        {words.parts.map(({ lines }, i) => (
          <SheetPart key={i} locale={locale} id={`part-${i}`} title={pair(({ parts }) => parts[i]?.title ?? '')}>
            <ul className="flex flex-col gap-2.5">{lines.map((line) => <li key={line}>{line}</li>)}</ul>
          </SheetPart>
        ))}
      </SheetPage>
    </Chrome>
  )
}
