import path from 'node:path'
import { z } from 'zod'
import type { Pair } from '@/engine/types'
import { id, pairText, readYaml } from './yaml'

/** Stickers the panel offers, by id, in the order of the file. */
export const loadStickers = (content: string): Record<string, Pair> => readYaml(path.join(content, 'stickers.yaml'), z.record(id, pairText))

/** Which of them can be set under a message, in the order in which they are offered. */
export const loadReactions = (content: string): string[] => readYaml(path.join(content, 'reactions.yaml'), z.array(id))

/** What people can say of themselves beside their name, by id, in the order in which it is offered. */
export const loadStatuses = (content: string): Record<string, Pair> => readYaml(path.join(content, 'statuses.yaml'), z.record(id, pairText))

/** Names of the culture profiles, by id. */
export const loadOverlays = (content: string): Record<string, Pair> => readYaml(path.join(content, 'overlays.yaml'), z.record(id, pairText))

const seedRow = z.strictObject({ id: z.string().regex(/^[WS]-[A-Z0-9]+(-[A-Za-z0-9]+)*$/), section: z.string().min(1), title: z.string().min(1), trained: z.literal(false).optional() })
/** A row of the source profiles; `trained: false` holds nothing to be trained. */
export type SeedRow = z.output<typeof seedRow>
export const loadSeeds = (content: string): SeedRow[] => readYaml(path.join(content, 'seeds', 'rows.yaml'), z.array(seedRow))
