import { answer, openWrite, stage } from '@/lib/api'
import { showStage } from '@/lib/facilitate'

export const POST = openWrite(stage, async (request, staged) => answer(await showStage(staged, request.headers)))
