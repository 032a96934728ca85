import { answer, erasure, nothing, write } from '@/lib/api'
import { eraseMine } from '@/lib/privacy'

export const POST = write(nothing, erasure, async ({ actor }) => answer(await eraseMine(actor)))
