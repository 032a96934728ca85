/** What a filled form of a new assignment sends; what was left open is not sent. */
export function assignmentOf(id: string, typed: FormData): Record<string, unknown> {
  const text = (name: string) => String(typed.get(name) ?? '').trim()
  const given = Object.fromEntries(['cohort', 'person', 'overlay', 'client', 'passBand'].flatMap((name) => (text(name) ? [[name, text(name)]] : [])))
  return { id, module: text('module'), due: text('due'), mode: text('mode'), guided: typed.get('guided') !== null, ...given, ...(text('attemptsAllowed') && { attemptsAllowed: Number(text('attemptsAllowed')) }) }
}
