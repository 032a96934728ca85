import 'server-only'

/** A job as its handler gets it. `payload` is what was asked for, as plain JSON: parse it. */
export type Work = { id: string; kind: string; organizationId: string | null; payload: unknown }
/** Does one job. It may be called again for a job it has done when the process dies at the wrong moment. Whatever it throws brings the job back later; `GiveUp` does not. */
export type Handler = (work: Work) => Promise<void>

/** Thrown by a handler when trying again is of no use. `code` is kept with the job: it names nobody. */
export class GiveUp extends Error {
  constructor(readonly code: string) {
    super(code)
    this.name = 'GiveUp'
  }
}

/** What of an error may be kept and logged: its kind and its code. Never its message, which may quote an address or a text. */
export function errorCode(error: unknown): string {
  if (error instanceof GiveUp) return error.code
  if (!(error instanceof Error)) return 'unknown'
  const [code, response] = [read(error, 'code'), read(error, 'responseCode')]
  return [error.name, code, response].filter((part) => part !== undefined && /^[\w-]{1,40}$/.test(part)).join(' ')
}

function read(error: Error, name: string): string | undefined {
  const value: unknown = Reflect.get(error, name)
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}
