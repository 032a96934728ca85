import { affordances } from './affordances'
import { graph } from './graph'
import { groups } from './groups'
import { house } from './house'
import { points } from './points'
import { reality } from './reality'
import { references } from './references'
import { syntax } from './syntax'
import { times } from './times'
import { work } from './work'

/** Every diagnostic there is. Each has its page in `docs/diagnostics`. */
export const catalogue = { ...syntax, ...references, ...points, ...times, ...graph, ...reality, ...affordances, ...groups, ...house, ...work }
export type Code = keyof typeof catalogue
