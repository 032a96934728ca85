import { newTakeAlong, nothing, write } from '@/lib/api'
import { takeAlong } from '@/lib/auth'

export const POST = write(nothing, newTakeAlong, async ({ request, actor, input }) => {
  const done = await takeAlong(actor, request, input.take)
  return done.ok ? { ok: true, value: { body: { attempts: done.value.attempts }, cookies: done.value.cookies } } : done
})
