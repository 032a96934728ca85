import type { ViewChoice, ViewEvent } from '@/engine/types'

const silent = new Set<ViewChoice['kind']>(['pick', 'verify', 'wait']) // leave no event of their own: what the trainee sends after them is the story's

/** Whether a choice has to be named above its course: nothing in the course is the choice itself. */
export const needsOwnLine = (kind: ViewChoice['kind'], course: Pick<ViewEvent, 'from'>[]): boolean => silent.has(kind) || !course.some(({ from }) => from === 'me')
