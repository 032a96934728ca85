import { existsSync, readdirSync } from 'node:fs'
import path from 'node:path'
import { z } from 'zod'
import { attempt, DataError, id, pair, readYaml, stop, type OnDataError } from './yaml'

const order = z.number().int().min(1)
const moduleShape = z.strictObject({ name: pair, purpose: pair, order, after: z.array(id).default([]), scenarios: z.array(id).min(1) })
const pathShape = z.strictObject({ name: pair, whom: pair, order, modules: z.array(id).min(1) })

/** Ordered scenarios with what they are for; `after`: modules that should be behind one. Named by its file. */
export type Module = z.output<typeof moduleShape> & { id: string }
/** Modules in order for a kind of person. Named by its file. */
export type Path = z.output<typeof pathShape> & { id: string }

/**
 * All modules under a content folder in their order; none where there is no such folder.
 * @throws DataError also where one is to come after another that does not stand before it
 */
export function loadModules(content: string, onError: OnDataError = stop): Module[] {
  const modules = loadFolder(path.join(content, 'modules'), moduleShape, onError)
  return modules.filter(({ id, after }, at) => {
    const late = after.find((other) => !modules.slice(0, at).some((before) => before.id === other))
    return late === undefined || wrong(content, `modules/${id}.yaml`, `after: ${late} does not stand before it`, onError)
  })
}

/**
 * All paths under a content folder in their order; none where there is no such folder.
 * @throws DataError also where one leads through a module that is not there
 */
export function loadPaths(content: string, modules: Module[], onError: OnDataError = stop): Path[] {
  return loadFolder(path.join(content, 'paths'), pathShape, onError).filter((one) => {
    const missing = one.modules.find((wanted) => !modules.some(({ id }) => id === wanted))
    return missing === undefined || wrong(content, `paths/${one.id}.yaml`, `modules: no module ${missing}`, onError)
  })
}

function loadFolder<Shape extends z.ZodType<{ order: number }>>(folder: string, shape: Shape, onError: OnDataError): (z.output<Shape> & { id: string })[] {
  if (!existsSync(folder)) return []
  const files = readdirSync(folder).filter((name) => name.endsWith('.yaml')).sort()
  const read = files.flatMap((name) => attempt(onError, () => [{ ...readYaml(path.join(folder, name), shape), id: name.replace(/\.yaml$/, '') }]) ?? [])
  return read.sort((a, b) => a.order - b.order)
}

function wrong(content: string, file: string, message: string, onError: OnDataError): false {
  onError(new DataError([{ file: path.join(content, file), line: 1, column: 1, message }]))
  return false
}
