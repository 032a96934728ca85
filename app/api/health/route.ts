import { guarded, health } from '@/lib/api'

export const dynamic = 'force-dynamic'

export const GET = guarded(async () => {
  const body = await health()
  return { ok: true, value: { status: body.status === 'ok' ? 200 : 503, body } }
})
