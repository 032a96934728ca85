import type { Plan } from '@/lib/import'

export type Preview = Pick<Plan, 'added' | 'changed' | 'errors' | 'cohorts'> & { file: string; plan: string; counts: Record<'added' | 'changed' | 'same' | 'errors', number>; ignored: string[] }
type Answered<Value> = { ok: true; value: Value } | { ok: false; code: string }

const most = 5 * 1024 * 1024 // bytes, as the API has it

/** Our API checks what it sends against its description. */
const parsePreview = (value: unknown) => value as Preview
const parseCounts = (value: unknown) => value as Record<'added' | 'changed', number>
const parseCode = (value: unknown): string => (typeof value === 'object' && value !== null && 'code' in value ? String(value.code) : 'internal')

export const preview = (api: string, file: File) => upload(`${api}/preview`, file, parsePreview)
export const apply = (api: string, file: File, seen: { file: string; plan: string }) => upload(`${api}/apply?${new URLSearchParams({ file: seen.file, plan: seen.plan })}`, file, parseCounts)

/** Sends the file itself as the body; one that is too large is not sent at all. */
async function upload<Value>(path: string, file: File, parse: (value: unknown) => Value): Promise<Answered<Value>> {
  if (file.size > most) return { ok: false, code: 'file-too-large' }
  try {
    const answer = await fetch(path, { method: 'POST', headers: { 'content-type': file.type || 'application/octet-stream' }, body: file })
    const value: unknown = await answer.json().catch(() => null)
    return answer.ok ? { ok: true, value: parse(value) } : { ok: false, code: parseCode(value) }
  } catch {
    return { ok: false, code: 'offline' }
  }
}
