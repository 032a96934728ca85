import { guarded, openApi } from '@/lib/api'

export const dynamic = 'force-dynamic'

export const GET = guarded(async () => ({ ok: true, value: { body: openApi() } }))
