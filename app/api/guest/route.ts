import { nothing, openWrite } from '@/lib/api'
import { enterAsGuest } from '@/lib/auth'

export const POST = openWrite(nothing, async (request) => {
  const entered = await enterAsGuest(request)
  if (!entered.ok) return entered
  const { cookie } = entered.value
  return { ok: true, value: { status: cookie ? 201 : 200, body: { isNew: cookie !== null }, ...(cookie && { headers: { 'set-cookie': cookie } }) } }
})
