import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import { libraryOf, revisionOf } from '@/lib/attempts/fixture'
import type { Handbook } from '@/lib/content/handbook'
import type { Library } from '@/lib/content/types'
import { welcome } from '@/engine/fixtures/welcome'
import type { NewAssignment } from './create'

const pair = (words: string) => ({ zh: words, en: words })

/** For tests: two scenarios, in two modules. */
export const twoScenarios = (): Library => (made ??= make())
let made: Library | undefined
function make(): Library {
  const [one, other] = [revisionOf(), revisionOf({ story: { ...welcome, slug: 'another-story' } })]
  return { ...libraryOf(one, other), overlays: { 'private-internet': pair('民企'), soe: pair('国企') }, clients: Object.fromEntries(one.meta.clients.map((id) => [id, pair(id)])) }
}

/** For tests: `first-day` holds one scenario, `first-week` two. */
export const twoModules = (): Handbook => ({
  dimensions: [], norms: [], paths: [],
  modules: [['first-day', ['a-story']], ['first-week', ['a-story', 'another-story']]].map(([id, scenarios], i) => ({ id: String(id), name: pair(`“${i}”`), purpose: pair('p'), order: i + 1, after: [], scenarios: [scenarios ?? []].flat() })),
})

/** For tests: a day from now in Shanghai. */
export const inDays = (days: number): string => new Date(Date.now() + (days * 24 + 8) * 60 * 60 * 1000).toISOString().slice(0, 10)

/** For tests: something to assign. */
export const wish = (more: Partial<NewAssignment> = {}): NewAssignment => ({ id: uuidv7(), module: 'first-day', due: inDays(5), mode: 'practice', guided: true, ...more })
