import 'server-only'
import type { Actor } from '@/lib/auth'
import { offered } from '@/lib/attempts'
import { library } from '@/lib/content/library'
import type { Meta } from '@/lib/content/types'
import { atlas, type Atlas } from './atlas'
import { isAuthoring } from './authoring'
import { settingOf, type Place } from './begin'

export type Scene = { meta: Meta; atlas: Atlas | null; setting: { client: string; overlay: string } }

/** A scene laid open for those who write it, secrets included; null where nobody writes, and for a scene that is not there. Whoever can start development may look. */
export function readScene(_actor: Actor | null, { scenario, client, overlay }: Omit<Place, 'point'>): Scene | null {
  const revision = isAuthoring() ? offered(scenario) : null
  const setting = revision && (settingOf(revision.story, { client, overlay }) ?? settingOf(revision.story, {}))
  return revision && setting && { meta: revision.meta, atlas: atlas({ ...revision, setting }), setting: { client: setting.client, overlay: setting.overlay } }
}

/** All scenes and examples, for the list of those who write; empty elsewhere. */
export const writtenScenes = (_actor: Actor | null): Meta[] => (isAuthoring() ? Object.values(library().revisions).map(({ meta }) => meta) : [])
