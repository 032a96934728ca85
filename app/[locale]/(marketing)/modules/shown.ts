import { fill } from '@/components/ui/fill'
import { handbook } from '@/lib/content/handbook'
import { library } from '@/lib/content/library'
import type { Module, Path } from '@/lib/content/modules'
import type { Locale } from '../../../i18n/locales'
import type { Messages } from '../../../i18n/types'
import { plainPair } from '../norms/texts'

/** The scenarios of a module as its pages show them; `length` in minutes. */
export const scenesIn = ({ scenarios }: Pick<Module, 'scenarios'>, locale: Locale, { plan }: Messages['handbook']) =>
  scenarios.flatMap((slug) => {
    const meta = library().revisions[slug]?.meta
    return meta ? [{ slug, href: `/${locale}/scenarios/${slug}`, title: plainPair(meta.title), minutes: fill(plan.minutes, { minutes: meta.minutes }), length: meta.minutes }] : []
  })

/** The modules of a path, in its order. */
export const modulesOn = (path: Path): Module[] => path.modules.flatMap((wanted) => handbook().modules.find(({ id }) => id === wanted) ?? [])

/** How much there is to it, in words. */
export function sizeOf(modules: Module[], { modules: words }: Messages['handbook']): string {
  const slugs = modules.flatMap(({ scenarios }) => scenarios)
  const minutes = slugs.reduce((sum, slug) => sum + (library().revisions[slug]?.meta.minutes ?? 0), 0)
  return fill(slugs.length === 1 ? words.sizeOne : words.size, { scenes: slugs.length, minutes })
}
