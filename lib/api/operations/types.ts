import 'server-only'
import type { z } from 'zod'
import type { Code } from '@/lib/errors'

/** One call of the API, as `/api/openapi.json` describes it. A test compares all of them with the routes there are. */
export type Operation = {
  method: 'get' | 'post' | 'put' | 'delete'
  path: string
  says: string
  signedIn?: true
  body?: z.ZodType
  takes?: string // media types of a file that is the body, instead of JSON
  query?: z.ZodObject
  answers: Record<number, z.ZodType>
  file?: string // media type of what is downloaded with 200, instead of JSON
  codes: Code[]
}

/** What every write may answer, and everything of one's own. */
export const write: Code[] = ['invalid-request', 'cross-origin', 'too-large', 'not-json']
export const own: Code[] = ['signed-out', 'not-found']
/** What every write in an organisation may answer: its members only, and nothing is changed in a demonstration. */
export const deed: Code[] = [...write, ...own, 'read-only']
