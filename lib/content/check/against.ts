import path from 'node:path'
import { compile, slugOf } from '../compile'
import type { Diagnostic } from '../diagnostics/types'
import type { Env } from '../env'
import type { Revision } from '../types'
import { tell } from './tell'
import { idsOf, type Ids } from './ids'

const historyBound = 40 // versions of one file that are looked at for one id

/** Runs git in a folder; null where git fails. */
export type Git = (folder: string, words: string[]) => string | null

/** A scenario as it stands now. */
export type Current = { file: string; revision: Revision; places: Record<string, { line: number; column: number }> }

/**
 * Compares ids with those of a git revision, file by file, and looks in the history before it for ids that are used anew.
 * @param content the content folder, inside a git work tree
 */
export function compareWith(revision: string, content: string, current: Current[], env: Omit<Env, 'file'>, git: Git): Diagnostic[] {
  const ask = (...words: string[]): string | null => git(content, words)
  if (ask('rev-parse', '--verify', `${revision}^{commit}`) === null) return [tell('RQ923', { file: content }, { revision })]
  const before = (ask('ls-tree', '-r', '--name-only', revision, '--', '.') ?? '').split('\n').filter(Boolean)
  const told: Diagnostic[] = []

  const norms = before.flatMap((name) => /^norms\/([a-z0-9-]+)\.yaml$/.exec(name)?.[1] ?? []).filter((id) => id !== 'dimensions')
  for (const id of norms) if (!Object.hasOwn(env.norms.norms, id)) told.push(tell('RQ922', { file: path.join(content, 'norms', `${id}.yaml`) }, { id, revision }))

  for (const { file, revision: now, places } of current) {
    const old = before.find((name) => name.endsWith('.mdx') && slugOf(name) === now.slug)
    const text = old ? ask('show', `${revision}:./${old}`) : null
    const then = text === null ? undefined : compile(text, { ...env, file: old ?? file }).revision
    const oldIds: Ids = then ? idsOf(then.story) : new Map()
    const newIds = idsOf(now.story)
    for (const [key, was] of oldIds) {
      const is = newIds.get(key)
      if (!is) told.push(tell('RQ920', { file }, { kind: was.kind, id: was.id, revision }))
      else if (is.means !== was.means) told.push(tell('RQ921', { file, ...places[key] }, { kind: is.kind, id: is.id, was: was.means }))
    }
    if (!then || !old) continue
    for (const [key, is] of newIds) {
      const commit = oldIds.has(key) ? undefined : usedIn(key, is.id, old)
      if (commit) told.push(tell('RQ921', { file, ...places[key] }, { kind: is.kind, id: is.id, was: commit }))
    }
  }
  return told

  /** The commit before the revision in which this very id still was, or went. */
  function usedIn(key: string, id: string, name: string): string | undefined {
    const commits = ask('log', `-${historyBound}`, '--format=%h', `-S id="${id}"`, revision, '--', name)?.split('\n').filter(Boolean) ?? []
    return commits.find((commit) => [commit, `${commit}^`].some((version) => {
      const text = ask('show', `${version}:./${name}`)
      const story = text === null ? undefined : compile(text, { ...env, file: name }).revision?.story
      return story !== undefined && idsOf(story).has(key)
    }))
  }
}
