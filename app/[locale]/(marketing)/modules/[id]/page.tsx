import type { Metadata } from 'next'
import { setRequestLocale } from 'next-intl/server'
import { notFound } from 'next/navigation'
import { ModulePage } from '@/components/modules/module-page'
import { handbook } from '@/lib/content/handbook'
import { library } from '@/lib/content/library'
import { Chrome } from '../../../../chrome'
import { loadBoth } from '../../../../i18n/both'
import { parseLocale } from '../../../../i18n/locales'
import { loadMessages } from '../../../../i18n/messages'
import { scenesIn, sizeOf } from '../shown'

type Props = { params: Promise<{ locale: string; id: string }> }

export const dynamicParams = false
export const generateStaticParams = () => handbook().modules.map(({ id }) => ({ id }))

const find = (wanted: string) => handbook().modules.find(({ id }) => id === wanted)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { locale, id } = await params
  const module = find(id)
  const language = parseLocale(locale) ?? 'en'
  return module ? { title: module.name[language], description: module.purpose[language] } : {}
}

export default async function OneModulePage({ params }: Props) {
  const { locale: segment, id } = await params
  const locale = parseLocale(segment)
  const module = find(id)
  if (!locale || !module) notFound()
  setRequestLocale(locale)
  const [{ handbook: words }, both] = await Promise.all([loadMessages(locale), loadBoth()])
  const { modules, paths, norms } = handbook()
  const met = new Set(module.scenarios.flatMap((slug) => library().revisions[slug]?.meta.norms.map((norm) => norm.id) ?? []))
  return (
    <Chrome locale={locale} ruled>
      <ModulePage
        locale={locale}
        name={module.name}
        purpose={module.purpose}
        size={sizeOf([module], words)}
        up={[{ href: `/${locale}/modules`, name: both((all) => all.handbook.modules.all) }]}
        scenes={scenesIn(module, locale, words)}
        norms={norms.filter((norm) => met.has(norm.id)).map((norm) => ({ href: `/${locale}/norms/${norm.id}`, name: norm.name }))}
        after={modules.filter((other) => module.after.includes(other.id)).map(({ id: other, name }) => ({ href: `/${locale}/modules/${other}`, name }))}
        paths={paths.filter((path) => path.modules.includes(id)).map((path) => ({ href: `/${locale}/paths/${path.id}`, name: path.name }))}
        words={{
          scenes: both((all) => all.handbook.modules.scenes), norms: both((all) => all.handbook.modules.norms), after: both((all) => all.handbook.modules.after), on: both((all) => all.handbook.modules.on),
          done: words.plan.done,
        }}
      />
    </Chrome>
  )
}
