import { entry, newSignIn, openWrite } from '@/lib/api'
import { signIn } from '@/lib/auth'

export const POST = openWrite(newSignIn, async (request, input) => entry(await signIn(request, input)))
