import { pairOf } from '../text/pair'
import { parseId } from '../types'
import type { CastId, View, ViewStatus } from '../types'
import { clientOf, statusNow } from '../world'
import type { Show } from './show'

/** What somebody says of themselves beside their name, while it holds. */
export function statusOf(show: Show, who: CastId | 'me'): { status?: ViewStatus } {
  const id = statusNow(show, who)
  const line = id === undefined ? undefined : show.story.statuses?.[id]
  return id !== undefined && line ? { status: { id, ...pairOf(show.text, line) } } : {}
}

/** One's own, and what it could be. */
export function viewStatuses(show: Show): Pick<View, 'myStatus' | 'statuses'> {
  if (!clientOf(show.story, show.setting).status) return {}
  const all = Object.entries(show.story.statuses ?? {}).map(([id, line]) => ({ id: parseId<'status'>(id), ...pairOf(show.text, line) }))
  const { status } = statusOf(show, 'me')
  return all.length > 0 ? { ...(status && { myStatus: status }), statuses: all } : {}
}
