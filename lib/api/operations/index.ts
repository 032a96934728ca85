import 'server-only'
import { account } from './account'
import { organizations } from './organizations'
import { play } from './play'
import type { Operation } from './types'

export type { Operation } from './types'

/** Every call there is, a list per room. */
export const operations: Operation[] = [...play, ...account, ...organizations]
