import { fill } from '../ui/fill'
import type { Label } from './words'

/** A label with its places filled; `en` where something is written otherwise in English. */
export const filled = (label: Label, values: Record<string, string | number>, en = values): Label => ({ zh: fill(label.zh, values), en: fill(label.en, en) })
