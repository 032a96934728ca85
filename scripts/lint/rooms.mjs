import { dirname, join, relative, sep } from 'node:path'

/**
 * Who may import whom. `values` and `types` (default: the same) name rooms, less `except`; `packages` those of npm and Node, less `notPackages`.
 * The most specific room that a file lies in counts; naming a room admits what lies under it. Files in no room listed here may import anything.
 * @typedef {{values: string[], types?: string[], except?: string[], packages?: RegExp, notPackages?: RegExp}} Room
 */

const serverPackages = /^(node:.*|pg|@prisma\/.*|next-auth(\/.*)?|zod|pino|uuid|server-only|pinyin-pro|unified|remark-.*|yaml)$/

/** @type {Record<string, Room>} */
export const rooms = {
  'engine': { values: ['engine'], packages: /^$/ },
  'lib/content': { values: ['engine', 'lib/content'], packages: /^(node:(fs|path|crypto|url|child_process)(\/promises)?|server-only|unified|remark-.*|mdast.*|unist.*|micromark.*|vfile.*|yaml|pinyin-pro|zod)$/ },
  'lib': { values: ['engine', 'lib'], notPackages: /^(react|react-dom|framer-motion)(\/|$)/ },
  'components': { values: ['components'], types: ['components', 'engine', 'lib'], except: ['lib/db'], notPackages: serverPackages },
  'app': { values: ['app', 'components', 'lib'], types: ['app', 'components', 'lib', 'engine'], except: ['lib/db'], notPackages: /^(pg|@prisma\/.*)$/ },
}

/**
 * The room that a path lies in.
 * @param {string} path relative to the project, with forward slashes
 * @returns {string | undefined}
 */
export const roomOf = path => Object.keys(rooms).filter(name => within(path, name)).sort((a, b) => b.length - a.length)[0]

/**
 * @param {string} path
 * @param {string} room
 */
const within = (path, room) => path === room || path.startsWith(`${room}/`)

/**
 * Why a file may not import something, or undefined when it may.
 * @param {string} file relative to the project
 * @param {string} specifier as written
 * @param {boolean} typeOnly
 * @returns {string | undefined}
 */
export function refusal(file, specifier, typeOnly) {
  const name = roomOf(file)
  const room = name && rooms[name]
  if (!room) return undefined
  const target = inProject(file, specifier)
  if (target === undefined) {
    const allowed = (room.packages ?? /./).test(specifier) && !room.notPackages?.test(specifier)
    return allowed ? undefined : `${name} may not import the package ${specifier}`
  }
  const allowed = typeOnly ? (room.types ?? room.values) : room.values
  const barred = room.except?.some(other => within(target, other))
  if (allowed.some(other => within(target, other)) && !barred) return undefined
  return `${name} may not import ${typeOnly ? 'types' : 'values'} from ${target}`
}

/**
 * @param {string} file
 * @param {string} specifier
 * @returns {string | undefined} path relative to the project; undefined for a package
 */
function inProject(file, specifier) {
  if (specifier.startsWith('@/')) return specifier.slice(2)
  return specifier.startsWith('.') ? join(dirname(file), specifier).split(sep).join('/') : undefined
}

/**
 * Whether every binding of an import or export declaration is a type.
 * @param {{importKind?: string, exportKind?: string, specifiers?: {importKind?: string, exportKind?: string}[]}} node
 */
function bindsTypesOnly(node) {
  if (node.importKind === 'type' || node.exportKind === 'type') return true
  return !!node.specifiers?.length && node.specifiers.every(one => one.importKind === 'type' || one.exportKind === 'type')
}

/** @type {import('eslint').Rule.RuleModule} */
export const roomsRule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const file = relative(context.cwd, context.filename).split(sep).join('/')
    /** @param {any} node @param {any} source @param {boolean} typeOnly */
    const check = (node, source, typeOnly) => {
      const message = typeof source?.value === 'string' ? refusal(file, source.value, typeOnly) : undefined
      if (message) context.report({ node, message: `${message} (see "Rooms" in CONTRIBUTING.md)` })
    }
    return {
      ImportDeclaration: node => check(node, node.source, bindsTypesOnly(node)),
      ExportNamedDeclaration: node => check(node, node.source, bindsTypesOnly(node)),
      ExportAllDeclaration: node => check(node, node.source, bindsTypesOnly(node)),
      ImportExpression: node => check(node, node.source, false),
      TSImportType: /** @param {any} node */ node => check(node, node.source ?? node.argument?.literal, true),
      CallExpression: node => node.callee.type === 'Identifier' && node.callee.name === 'require' && check(node, node.arguments[0], false),
    }
  },
}
