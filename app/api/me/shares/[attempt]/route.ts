import { answer, nothing, oneShare, write } from '@/lib/api'
import { shareAttempt, unshareAttempt } from '@/lib/privacy'

export const PUT = write(oneShare, nothing, async ({ actor, params }) => answer(await shareAttempt(actor, params.attempt)))

export const DELETE = write(oneShare, nothing, async ({ actor, params }) => answer(await unshareAttempt(actor, params.attempt)))
