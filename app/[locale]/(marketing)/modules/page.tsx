import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ModulesPage } from '@/components/modules/modules-page'
import { handbook } from '@/lib/content/handbook'
import { Chrome } from '../../../chrome'
import { loadBoth } from '../../../i18n/both'
import { parseLocale } from '../../../i18n/locales'
import { loadMessages } from '../../../i18n/messages'
import { modulesOn, sizeOf } from './shown'

type Props = { params: Promise<{ locale: string }> }

export const dynamicParams = false

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { handbook: { modules } } = await loadMessages(parseLocale((await params).locale) ?? 'en')
  return { title: modules.title, description: modules.about }
}

export default async function AllModulesPage({ params }: Props) {
  const locale = parseLocale((await params).locale) ?? notFound()
  setRequestLocale(locale)
  const [{ handbook: words }, both] = await Promise.all([loadMessages(locale), loadBoth()])
  const { modules, paths } = handbook()
  return (
    <Chrome locale={locale} ruled>
      <ModulesPage
        locale={locale}
        title={both((all) => all.handbook.modules.title)}
        text={both((all) => all.handbook.modules.text)}
        paths={paths.map((path) => ({ href: `/${locale}/paths/${path.id}`, name: path.name, text: path.whom, size: sizeOf(modulesOn(path), words) }))}
        modules={modules.map((module) => ({ href: `/${locale}/modules/${module.id}`, name: module.name, text: module.purpose, size: sizeOf([module], words) }))}
        words={{ list: both((all) => all.handbook.modules.list), paths: both((all) => all.handbook.modules.paths) }}
      />
    </Chrome>
  )
}
