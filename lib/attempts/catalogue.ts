import 'server-only'
import type { Pair } from '@/engine/types'
import { library } from '@/lib/content/library'

export type CatalogueEntry = {
  slug: string
  title: Pair
  modules: string[]
  clients: string[]
  minutes: number
  norms: { id: string; name: Pair }[]
  overlays: string[]
}

/** The scenarios that can be begun. */
export function listScenarios(): CatalogueEntry[] {
  return Object.values(library().revisions).map(({ meta: { slug, title, modules, clients, minutes, norms, overlays } }) =>
    ({ slug, title, modules, clients, minutes, norms, overlays }))
}
