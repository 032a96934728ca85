import { guarded } from '@/lib/api'
import { listScenarios } from '@/lib/attempts'

export const dynamic = 'force-dynamic' // content is compiled after the build may have run

export const GET = guarded(async () => ({ ok: true, value: { body: { scenarios: listScenarios() } } }))
