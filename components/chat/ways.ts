import type { View } from '@/engine/types'
import type { IconName } from '../ui/icon'

/** A way to ask elsewhere is drawn as what one does: ring, walk over, look somebody up. */
export const wayIcon = { call: 'call', 'in-person': 'walk', 'known-account': 'person' } as const satisfies Record<NonNullable<View['channels']>[number]['way'], IconName>
