import { entry, nothing, ownPassword, write } from '@/lib/api'
import { setOwnPassword } from '@/lib/auth'

export const PUT = write(nothing, ownPassword, async ({ request, actor, input }) => entry(await setOwnPassword(request, actor, input)))
