import { answer, confirmation, openWrite } from '@/lib/api'
import { confirmName } from '@/lib/certificates'

export const POST = openWrite(confirmation, async (request, { code, name }) => answer(await confirmName(code, name, request.headers)))
