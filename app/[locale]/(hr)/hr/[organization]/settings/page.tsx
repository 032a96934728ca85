import { setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { Suspense } from 'react'
import { ActForm } from '@/components/hr/people/act-form'
import type { FieldSpec } from '@/components/hr/people/body'
import { library } from '@/lib/content/library'
import type { Organization } from '@/lib/organizations'
import { HrChrome } from '../../../../../hr-chrome'
import { parseLocale, type Locale } from '../../../../../i18n/locales'
import type { Messages } from '../../../../../i18n/types'
import { Waiting } from '../../../../../waiting'
import { called, openPeople } from '../people/open'

type Props = { params: Promise<{ locale: string; organization: string }> }

export const generateMetadata = called(({ settings }) => settings.title)

export default async function Page({ params }: Props) {
  const { locale: segment, organization } = await params
  const locale = parseLocale(segment) ?? notFound()
  setRequestLocale(locale)
  return <Suspense fallback={<Waiting locale={locale} />}><Settings locale={locale} id={organization} /></Suspense>
}

async function Settings({ locale, id }: { locale: Locale; id: string }) {
  const { organization, isAdmin, people: { settings: words, form }, sending, api } = await openPeople(locale, id, '/settings')
  if (!isAdmin) notFound()
  return (
    <HrChrome locale={locale} organization={organization} role={organization.role} current="settings">
      <h1 className="font-serif text-title desk:text-title-desk">{words.title}</h1>
      <p className="mt-2 mb-8 max-w-[40rem] text-ink-2">{words.houseText}</p>
      {organization.demo
        ? <dl className="grid max-w-[44rem] border-t border-ink">{said(organization, words, locale).map(([name, value]) => <div key={name} className="grid grid-cols-[10rem_minmax(0,1fr)] gap-4 border-b border-rule py-2.5"><dt className="text-ink-2">{name}</dt><dd>{value}</dd></div>)}</dl>
        : <ActForm method="PUT" path={api} fields={fieldsOf(organization, words, locale)} label={words.save} said={form.saved} words={sending} />}
    </HrChrome>
  )
}

type Words = Messages['people']['settings']

function fieldsOf({ name, language, timeZone, overlay, house, retentionMonths }: Organization, words: Words, locale: Locale): FieldSpec[] {
  const { overlays, house: rules } = library()
  const zones = [...new Set([timeZone, 'Asia/Shanghai', ...Intl.supportedValuesOf('timeZone')])]
  return [
    { name: 'name', label: words.name, kind: 'text', most: 120, needed: true, value: name },
    { name: 'language', label: words.language, kind: 'select', value: language, options: [{ value: 'zh', name: words.zh }, { value: 'en', name: words.en }] },
    { name: 'timeZone', label: words.timeZone, kind: 'select', value: timeZone, options: zones.map((zone) => ({ value: zone, name: zone.replaceAll('_', ' ') })) },
    { name: 'overlay', label: words.overlay, kind: 'select', value: overlay, options: Object.entries(overlays).map(([value, pair]) => ({ value, name: pair[locale] })) },
    ...Object.entries(rules).map(([key, rule]): FieldSpec => ({
      name: `house.${key}`, label: rule.name[locale], kind: 'select', value: house[key] ?? '',
      options: [{ value: '', name: words.unset }, ...Object.entries(rule.values).map(([value, one]) => ({ value, name: one.name[locale] }))],
    })),
    { name: 'retentionMonths', label: words.retention, kind: 'number', value: retentionMonths, least: 1, most: 120 },
  ]
}

/** The same, to be read where nothing may be changed. */
const said = (organization: Organization, words: Words, locale: Locale): [string, string][] =>
  fieldsOf(organization, words, locale).map((field) => [field.label, field.kind === 'select' ? (field.options.find(({ value }) => value === field.value)?.name ?? '') : field.kind === 'checks' ? '' : String(field.value ?? '')])
