import 'server-only'
import type { Actor } from '@/lib/auth'
import { readFound, type Found } from '@/lib/content/found'
import { isAuthoring } from './authoring'

/** What the last compilation found; null where nobody writes scenes, and before anything was compiled. */
export const foundDiagnostics = (_actor: Actor | null): Found | null => (isAuthoring() ? readFound() : null)
