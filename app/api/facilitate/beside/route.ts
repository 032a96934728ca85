import { answer, openWrite, stageBeside } from '@/lib/api'
import { besideOnStage } from '@/lib/facilitate'

export const POST = openWrite(stageBeside, async (request, { others, ...staged }) => answer(await besideOnStage(staged, others, request.headers)))
