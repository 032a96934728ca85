import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { RecordPage } from '@/components/hr/record/record-page'
import { momentOf } from '@/components/ui/day'
import { recordPage } from '@/lib/api'
import { getOrganization } from '@/lib/organizations'
import { readRecord } from '@/lib/record'
import { knownActor } from '../../../../../actor'
import { HrChrome } from '../../../../../hr-chrome'
import { parseLocale, type Locale } from '../../../../../i18n/locales'
import { loadMessages } from '../../../../../i18n/messages'
import { actName, saidOf } from '../../../../../record/words'
import { Waiting } from '../../../../../waiting'

type Query = Record<string, string | string[] | undefined>
type Props = { params: Promise<{ locale: string; organization: string }>; searchParams: Promise<Query> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { privacy } = await loadMessages(parseLocale((await params).locale) ?? 'en')
  return { title: privacy.record.title, robots: { index: false } }
}

export default async function Page({ params, searchParams }: Props) {
  const { locale: segment, organization } = await params
  const locale = parseLocale(segment) ?? notFound()
  setRequestLocale(locale)
  return <Suspense fallback={<Waiting locale={locale} />}><Ours locale={locale} organization={organization} query={await searchParams} /></Suspense>
}

async function Ours({ locale, organization: id, query }: { locale: Locale; organization: string; query: Query }) {
  const actor = await knownActor(locale, `/hr/${id}/record`)
  const found = await getOrganization(actor, id, 'admin')
  if (!found.ok) notFound()
  const given = Object.fromEntries(Object.entries(query).filter(([, value]) => typeof value === 'string' && value !== ''))
  const { cursor, limit, ...chosen } = recordPage.safeParse(given).data ?? { limit: 50 }
  const page = await readRecord(actor, id, { ...chosen, cursor, limit })
  if (!page.ok) notFound()
  const { privacy: { record: words } } = await loadMessages(locale)
  const { entries, next, acts, kinds, people } = page.value
  const here = `/${locale}/hr/${id}/record`
  const kindNames: Record<string, string> = words.kinds
  const asked = new URLSearchParams(Object.entries(chosen).flatMap(([key, value]) => (value === undefined ? [] : [[key, value]])))
  return (
    <HrChrome locale={locale} organization={found.value} role={found.value.role} current="record">
      <RecordPage
        words={words} chosen={chosen}
        rows={entries.map((entry) => ({ id: entry.id, iso: entry.at, when: momentOf(entry.at, locale, found.value.timeZone), said: saidOf(words, entry, locale) }))}
        options={{ acts: acts.map((act) => ({ value: act, name: actName(words, act) })), kinds: kinds.map((kind) => ({ value: kind, name: kindNames[kind] ?? kind })), people: people.map(({ id: value, name }) => ({ value, name })) }}
        hrefs={{ here, earlier: next && `${here}?${added(asked, 'cursor', next)}`, file: `/api/organizations/${id}/record/file?${added(asked, 'language', locale)}`, certificates: `${here}/certificates` }}
      />
    </HrChrome>
  )
}

function added(asked: URLSearchParams, key: string, value: string): string {
  const more = new URLSearchParams(asked)
  more.set(key, value)
  return more.toString()
}
