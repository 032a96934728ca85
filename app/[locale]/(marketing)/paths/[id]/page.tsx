import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { PathPage } from '@/components/modules/path-page'
import { handbook } from '@/lib/content/handbook'
import { Chrome } from '../../../../chrome'
import { loadBoth } from '../../../../i18n/both'
import { parseLocale } from '../../../../i18n/locales'
import { loadMessages } from '../../../../i18n/messages'
import { modulesOn, scenesIn, sizeOf } from '../../modules/shown'

type Props = { params: Promise<{ locale: string; id: string }> }

export const dynamicParams = false
export const generateStaticParams = () => handbook().paths.map(({ id }) => ({ id }))

const find = (wanted: string) => handbook().paths.find(({ id }) => id === wanted)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params
  const path = find(id)
  const language = parseLocale(locale) ?? 'en'
  return path ? { title: path.name[language], description: path.whom[language] } : {}
}

export default async function OnePathPage({ params }: Props) {
  const { locale: segment, id } = await params
  const locale = parseLocale(segment)
  const path = find(id)
  if (!locale || !path) notFound()
  setRequestLocale(locale)
  const [{ handbook: words }, both] = await Promise.all([loadMessages(locale), loadBoth()])
  const modules = modulesOn(path)
  return (
    <Chrome locale={locale} ruled>
      <PathPage
        locale={locale}
        name={path.name}
        whom={path.whom}
        size={sizeOf(modules, words)}
        up={[{ href: `/${locale}/modules`, name: both((all) => all.handbook.modules.all) }]}
        modules={modules.map((module) => ({ id: module.id, name: module.name, scenes: scenesIn(module, locale, words) }))}
        words={{ ...words.plan, label: both((all) => all.handbook.plan.label) }}
      />
    </Chrome>
  )
}
