import path from 'node:path'
import { z } from 'zod'
import { id, pair, readYaml } from './yaml'

const shape = z.record(id, z.strictObject({ name: pair, values: z.record(id, z.strictObject({ name: pair, says: pair })) }))

/** What a firm has settled and scenes can read: each rule with its values, in the order of the file. */
export type HouseRules = z.output<typeof shape>

/** The house rules under a content folder. @throws DataError */
export const loadHouse = (content: string): HouseRules => readYaml(path.join(content, 'house.yaml'), shape)

/** Whether every rule is known and has this value. */
export const isHouse = (rules: HouseRules, given: Record<string, string>): boolean =>
  Object.entries(given).every(([key, value]) => Object.hasOwn(rules, key) && Object.hasOwn(rules[key]?.values ?? {}, value))
