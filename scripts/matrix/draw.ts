import { isValidElement } from 'react'

type Props = Record<string, unknown>
type Part = ((props: Props) => unknown) & { inBrowser?: string }
type Element = { type: string | symbol | Part; props: Props }
const parseElement = (element: unknown) => element as Element
const parseMany = (many: object) => many as Iterable<unknown>

/** Draws the server's half of a page, and puts down in `told` whatever it would send: texts, attributes, and all that it gives to its parts in the browser. Rejects with what a part throws; what was told until then stays. */
export async function draw(what: unknown, told: string[]): Promise<void> {
  const part = await what
  if (part === null || part === undefined || typeof part === 'boolean' || typeof part === 'function') return
  if (typeof part !== 'object') told.push(String(part))
  else if (isValidElement(part)) await drawElement(parseElement(part), told)
  else if (part instanceof Date) told.push(part.toISOString())
  else if (Symbol.iterator in part && typeof part[Symbol.iterator] === 'function') for (const one of Array.from(parseMany(part))) await draw(one, told)
  else await drawProps(part, told)
}

async function drawElement({ type, props }: Element, told: string[]): Promise<void> {
  if (typeof type === 'function' && !type.inBrowser) return draw(type(props), told)
  const { children, ...given } = props
  const name = typeof type === 'function' ? type.inBrowser : String(type)
  told.push(`<${name}`)
  await drawProps(given, told)
  told.push('>')
  await draw(children, told)
  told.push(`</${name}>`)
}

async function drawProps(props: object, told: string[]): Promise<void> {
  for (const [name, value] of Object.entries(props)) {
    if (value === false || value === null || value === undefined) continue
    told.push(` ${name}="`)
    await draw(value, told)
    told.push('"')
  }
}
