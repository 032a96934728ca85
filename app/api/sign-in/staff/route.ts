import { entry, newStaffSignIn, openWrite } from '@/lib/api'
import { signInAsStaff } from '@/lib/auth'

export const POST = openWrite(newStaffSignIn, async (request, input) => entry(await signInAsStaff(request, input)))
