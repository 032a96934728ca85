export const columns = 5 // of the menu of a message
const gap = 6 // px between the message and its menu

/** Where a menu of this height stands in its room: over the message, else under it, else at the top. All in px from the room's top. */
export const menuTop = (message: { top: number; bottom: number }, menu: number, room: number): number =>
  message.top - menu - gap >= 0 ? message.top - menu - gap : message.bottom + gap + menu <= room ? message.bottom + gap : gap

/** The index that a key leads to among `count` entries, of which the first `signs` stand in a row of their own. Null: not a key of the menu. */
export const menuStep = (key: string, at: number, signs: number, count: number): number | null => {
  const last = count - 1
  switch (key) {
    case 'ArrowRight': return at === last ? 0 : at + 1
    case 'ArrowLeft': return at === 0 ? last : at - 1
    case 'ArrowDown': return at < signs ? Math.min(last, signs) : Math.min(last, at + columns)
    case 'ArrowUp': return at < signs ? at : at - columns >= signs ? at - columns : signs > 0 ? 0 : at
    case 'Home': return 0
    case 'End': return last
    default: return null
  }
}
