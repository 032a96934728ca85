import { existsSync } from 'node:fs'
import { z } from 'zod'
import { readYaml } from '../yaml'

/** What people would type at a point, under the choice that they mean, or under `none`. */
export type Labelled = Record<string, string[]>
/** One scenario's evaluation set by point: what the matcher is judged by, and what it was made on. */
export type SaidSet = Record<string, { judge: Labelled; tune: Labelled }>

const labelled = z.record(z.string(), z.array(z.coerce.string()).min(1))
const shape = z.record(z.string(), z.strictObject({ judge: labelled, tune: labelled }))

/** Where the evaluation set of a scenario lies. */
export const saidFile = (scenario: string): string => scenario.replace(/\.mdx$/, '.said.yaml')

/**
 * The evaluation set beside a scenario; undefined where there is none.
 * @throws DataError when it breaks its shape
 */
export const readSaid = (scenario: string): SaidSet | undefined => (existsSync(saidFile(scenario)) ? readYaml(saidFile(scenario), shape) : undefined)
