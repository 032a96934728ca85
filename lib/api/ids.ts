import { z } from 'zod'

/** An id of a thing in a story, as the browser knows it. */
export const opaque = z.string().min(1).max(64).describe('An id from the view; it means nothing outside this attempt.')
