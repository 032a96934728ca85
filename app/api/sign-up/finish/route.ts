import { entry, newAccount, openWrite } from '@/lib/api'
import { signUp } from '@/lib/auth'

export const POST = openWrite(newAccount, async (request, input) => entry(await signUp(request, input), 201))
