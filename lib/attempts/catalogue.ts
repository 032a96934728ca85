import 'server-only'
import type { Pair } from '@/engine/types'
import { library } from '@/lib/content/library'
import { scenesOf } from '@/lib/content/scenes'
import type { Level } from '@/lib/content/types'

export type CatalogueEntry = {
  slug: string
  title: Pair
  modules: string[]
  clients: string[]
  minutes: number
  level?: Level
  norms: { id: string; name: Pair }[]
  overlays: string[]
}

/** The scenarios that can be begun. */
export function listScenarios(): CatalogueEntry[] {
  return scenesOf(library()).map(({ slug, title, modules, clients, minutes, level, norms, overlays }) =>
    ({ slug, title, modules, clients, minutes, ...(level && { level }), norms, overlays }))
}
