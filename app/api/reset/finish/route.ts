import { entry, newPassword, openWrite } from '@/lib/api'
import { resetPassword } from '@/lib/auth'

export const POST = openWrite(newPassword, async (request, input) => entry(await resetPassword(request, input)))
