import { answer, guarded } from '@/lib/api'
import { unsubscribe } from '@/lib/mail'

// Mail programs post here by themselves (RFC 8058), with a form and from nowhere: the token in the address says everything.
export const POST = guarded(async (_request, { params }) => answer(await unsubscribe((await params)?.token ?? '')))
