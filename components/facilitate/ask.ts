import type { Beside, View } from '@/engine/types'
import { send } from '../ui/send'
import type { Taken } from './course'

/** What a room plays. `key`: drawn once, so that ids stay the same. */
export type Scene = { scenario: string; key: string }

const ids = (taken: Taken[]) => taken.map(({ id }) => id)
const isView = (value: unknown): value is View => typeof value === 'object' && value !== null && 'chats' in value && 'points' in value
const isBeside = (value: unknown): value is Beside => typeof value === 'object' && value !== null && 'first' in value && 'second' in value

/** The scene after these ways; null when it did not come. */
export async function askView(scene: Scene, taken: Taken[]): Promise<View | null> {
  const sent = await send('POST', '/api/facilitate', { ...scene, choices: ids(taken) })
  return sent.ok && isView(sent.value) ? sent.value : null
}

/** Both courses from where they part; null when they did not come. */
export async function askBeside(scene: Scene, first: Taken[], second: Taken[]): Promise<Beside | null> {
  const sent = await send('POST', '/api/facilitate/beside', { ...scene, choices: ids(first), others: ids(second) })
  return sent.ok && isBeside(sent.value) ? sent.value : null
}

export const newKey = (): string => [...crypto.getRandomValues(new Uint8Array(8))].map((byte) => byte.toString(16).padStart(2, '0')).join('')
