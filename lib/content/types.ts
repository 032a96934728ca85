import type { Hashes, NormIndex, Pair, Prose, Rubric, Story, Text } from '@/engine/types'
import type { HouseRules } from './house'

/** One compiled scenario: immutable, unique by its three hashes. */
export type Revision = { slug: string; hashes: Hashes; story: Story; rubric: Rubric; text: Text; prose: Prose; meta: Meta }

/** How much a scene asks of a newcomer: 1 first days, 2 settled, 3 delicate. */
export const levels = [1, 2, 3] as const
export type Level = (typeof levels)[number]

/** What the catalogue and the static pages show of a scenario. Holds no rating, feedback or subtext. */
export type Meta = {
  slug: string
  title: Pair
  briefing: Pair[]
  clients: string[]
  overlays: string[]
  house?: string[] // the house rules that it reads
  modules: string[]
  norms: { id: string; name: Pair }[]
  minutes: number
  level?: Level
  points: number
  cast: { name: Pair; title?: Pair; avatar: string }[] // without me
  sources: { url: string; grade: 'strong' | 'medium' | 'weak' }[]
  reviewed: string
  example?: true // a playground for trying things: playable, in no catalogue, not scored
}

/** Everything that serving needs, compiled once by `content:build` into `.content/library.json`. */
export type Library = {
  built: string // hash of all inputs
  revisions: Record<string, Revision> // by slug
  norms: NormIndex
  stickers: Record<string, Pair>
  overlays: Record<string, Pair>
  house: HouseRules
  clients: Record<string, Pair> // the names of the simulated clients
  screens: Record<string, { labels: Record<string, Pair>; reads: 'words' | 'ring' }> // what the screen of one calls otherwise, and how it shows who has read
}
