import type { View } from '@/engine/types'
import { expect, type Page } from '@playwright/test'
import { v7 } from 'uuid'
import { golden, type Row } from './course'

const parseView = (json: unknown): View => json as View

/** The person at this page, over the play API with the page's own cookie: to be somewhere in a scene without walking there. */
export const visitorOf = (page: Page, base: string) => {
  const post = async (path: string, data: unknown) => {
    const response = await page.request.post(base + path, { data, headers: { origin: base } })
    expect(response.ok(), `${path}: ${response.status()}`).toBe(true)
    return response
  }
  const view = async (id: string): Promise<View> => parseView(await (await page.request.get(`${base}/api/attempts/${id}`)).json())

  const begin = async (scenario: string, setting: { mode?: 'practice' | 'assessment'; client?: string } = {}): Promise<View> => {
    await post('/api/guest', {})
    return parseView(await (await post('/api/attempts', { id: v7(), scenario, ...setting })).json())
  }

  /** Plays rows of WS-05 from its beginning. */
  const play = async (rows: Row[]): Promise<View> => {
    let now = await begin('ws-05')
    for (const { words } of rows) {
      const choices = now.points.flatMap((point) => point.choices ?? [])
      const choice = choices.find((one) => one.zh === words) ?? (words === '先不回' ? choices.find((one) => one.kind === 'wait') : undefined)
      expect(choice, words).toBeDefined()
      now = parseView(await (await post(`/api/attempts/${now.id}/decisions`, { turn: now.turn, choiceId: choice?.id })).json())
    }
    return now
  }

  return { view, begin, play, finish: () => play(golden) }
}
