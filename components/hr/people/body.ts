export type Option = { value: string; name: string }
/**
 * One field of a form and what it becomes in a body: `text`, `email` and `area` trimmed text; `select` its value; of both `orNull` makes nothing null; `number`;
 * `checks` a list of values. A name with a dot, as `house.hours`, belongs to a group, where nothing is left out.
 */
export type FieldSpec = { name: string; label: string; hint?: string } & (
  | { kind: 'text' | 'email'; value?: string; most: number; needed?: boolean; orNull?: boolean; autoComplete?: string }
  | { kind: 'select'; value?: string; options: Option[]; orNull?: boolean }
  | { kind: 'number'; value: number; least: number; most: number }
  | { kind: 'checks'; chosen: string[]; options: Option[]; none?: string }
)

/** The body that what was typed makes. */
export function bodyOf(fields: FieldSpec[], typed: FormData): Record<string, unknown> {
  const body: Record<string, unknown> = {}
  const groups: Record<string, Record<string, string>> = {}
  for (const field of fields) {
    const [group = '', key] = field.name.split('.')
    const text = String(typed.get(field.name) ?? '').trim()
    if (key !== undefined) groups[group] = { ...groups[group], ...(text && { [key]: text }) }
    else if (field.kind === 'checks') body[field.name] = typed.getAll(field.name).map(String)
    else if (field.kind === 'number') body[field.name] = Number(text)
    else body[field.name] = field.orNull && text === '' ? null : text
  }
  return { ...body, ...groups }
}
