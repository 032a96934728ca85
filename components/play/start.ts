import type { View } from '@/engine/types'

/** How a new run is to be played; what is left out is the scene's own. */
export type Start = { client?: string | undefined; overlay?: string | undefined; house?: Record<string, string> | undefined; guided?: boolean | undefined }

export type Named = { value: string; label: string }
/** What can be chosen in this scene: kinds of firm, and rules a firm may have settled that the scene reads. */
export type Firm = { overlays: Named[]; house: { key: string; label: string; values: Named[] }[] }
/** The ids that may be asked for. */
export type Known = { clients: string[]; overlays: string[]; house: Record<string, string[]> }

export const knownOf = (clients: string[], { overlays, house }: Firm): Known =>
  ({ clients, overlays: overlays.map(({ value }) => value), house: Object.fromEntries(house.map(({ key, values }) => [key, values.map(({ value }) => value)])) })

/** What an address asks for, "?client=wecom&overlay=soe&house.receipts=reaction&guided=0", as far as the scene has it. */
export const startIn = (search: string, { clients, overlays, house }: Known): Start => {
  const asked = new URLSearchParams(search)
  const one = (name: string, of: string[]) => of.find((value) => value === asked.get(name))
  const rules = Object.entries(house).flatMap(([key, values]) => { const value = one(`house.${key}`, values); return value === undefined ? [] : [[key, value] as const] })
  const guided = asked.get('guided')
  return {
    client: one('client', clients), overlay: one('overlay', overlays),
    ...(rules.length > 0 && { house: Object.fromEntries(rules) }),
    ...(guided !== null && { guided: guided !== '0' }),
  }
}

/** Whether a run was begun otherwise than is asked for now. */
export const differs = ({ client, overlay, house, guided }: View['setting'], asked: Start): boolean =>
  (asked.client !== undefined && asked.client !== client) || (asked.overlay !== undefined && asked.overlay !== overlay) || (asked.guided !== undefined && asked.guided !== guided)
  || Object.entries(asked.house ?? {}).some(([key, value]) => house[key] !== value)
