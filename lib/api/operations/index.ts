import 'server-only'
import { account } from './account'
import { assignments } from './assignments'
import { insights } from './insights'
import { organizations } from './organizations'
import { people } from './people'
import { play } from './play'
import { privacy } from './privacy'
import type { Operation } from './types'

export type { Operation } from './types'

/** Every call there is, a list per room. */
export const operations: Operation[] = [...play, ...account, ...organizations, ...people, ...assignments, ...privacy, ...insights]
