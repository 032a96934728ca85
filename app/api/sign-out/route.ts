import { newSignOut, openWrite } from '@/lib/api'
import { signOut } from '@/lib/auth'

export const POST = openWrite(newSignOut, async (request, { everywhere }) => ({ ok: true, value: { body: { signedOut: true }, cookies: await signOut(request, everywhere) } }))
