import { guarded } from '@/lib/api'
import { fail } from '@/lib/errors'

// Programs that mistype an address get a problem to read, not the page that people get.
const nothingHere = guarded(async () => fail('not-found'))

export { nothingHere as GET, nothingHere as POST, nothingHere as PUT, nothingHere as PATCH, nothingHere as DELETE }
