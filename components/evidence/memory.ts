import type { Draft } from './api'
import type { Subject } from './types'

const keyOf = ({ kind, id }: Subject) => `ruqun.difference.${kind}.${id}`
const isDraft = (value: unknown): value is Draft =>
  typeof value === 'object' && value !== null && 'id' in value && typeof value.id === 'string' && 'text' in value && typeof value.text === 'string' && 'overlay' in value && typeof value.overlay === 'string'

/** What this browser sent about it; null when nothing, or when its storage is closed to us. */
export function recall(subject: Subject): Draft | null {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(keyOf(subject)) ?? 'null')
    return isDraft(kept) ? kept : null
  } catch {
    return null
  }
}

/** Remembers what was sent, or with null forgets it. Storage may be closed to us; it then lasts as long as the page. */
export function remember(subject: Subject, sent: Draft | null): void {
  try {
    if (sent) localStorage.setItem(keyOf(subject), JSON.stringify(sent))
    else localStorage.removeItem(keyOf(subject))
  } catch {
    return
  }
}
