import type { OpaqueId, View, ViewChoice, ViewPoint } from '@/engine/types'

export type Rows = { choices: ViewChoice[]; elsewhere: { chat: OpaqueId; count: number }[] }

const isAct = (point: ViewPoint): boolean => point.role !== 'read' && (point.choices?.length ?? 0) > 0

/** What the tray lists in the open chat: its own points' rows, those of other points that would be said here, and one row for each other chat where something can be done. */
export const rowsFor = (view: View, open: OpaqueId | null): Rows => {
  const points = view.points.filter(isAct)
  const here = points.filter((point) => point.chat === open || (open === null && point.role === 'main'))
  const there = points.filter((point) => !here.includes(point))
  const chats = [...new Set(there.map((point) => point.chat))]
  return {
    choices: [...here.flatMap((point) => point.choices ?? []), ...there.flatMap((point) => point.choices ?? []).filter((choice) => open !== null && choice.chat === open)],
    elsewhere: chats.map((chat) => ({ chat, count: there.filter((point) => point.chat === chat).flatMap((point) => point.choices ?? []).length })),
  }
}

export const openRead = (view: View): ViewPoint | undefined => view.points.find((point) => point.role === 'read')

/** The clock a wait would run to: the silence row's where it is listed, else the window's end. */
export const waitUntil = (view: View): string | undefined => {
  const main = view.points.find((point) => point.role === 'main')
  return main?.choices?.find((choice) => choice.kind === 'wait')?.until ?? main?.closes
}
