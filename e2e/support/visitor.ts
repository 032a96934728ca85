import type { View } from '@/engine/types'
import { expect, type Page } from '@playwright/test'
import { v7 } from 'uuid'
import { golden, type Row } from './course'

const parseView = (json: unknown): View => json as View

/** The person at this page, over the play API with the page's own cookie: to be somewhere in a scene without walking there. */
export const visitorOf = (page: Page, base: string) => {
  const post = async (path: string, data: unknown) => {
    const response = await page.request.post(base + path, { data, headers: { origin: base }, maxRetries: 2 }) // a connection kept alive may be closed by the server just then
    expect(response.ok(), `${path}: ${response.status()}`).toBe(true)
    return response
  }
  const view = async (id: string): Promise<View> => parseView(await (await page.request.get(`${base}/api/attempts/${id}`, { maxRetries: 2 })).json())

  const begin = async (scenario: string, setting: { mode?: 'practice' | 'assessment'; client?: string; guided?: boolean } = {}): Promise<View> => {
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

  /** Lets everything pass until a line has been said. */
  const passTo = async (id: string, line: string): Promise<void> => {
    let now = await view(id)
    while (!now.chats.some(({ events }) => events.some((event) => event.kind === 'message' && event.zh.includes(line)))) {
      const pass = now.points.flatMap(({ role, choices = [] }) => (role === 'main' ? choices.filter((one) => one.kind === 'wait') : []))[0]
      expect(pass, `a way on to “${line}”`).toBeDefined()
      now = parseView(await (await post(`/api/attempts/${id}/decisions`, { turn: now.turn, choiceId: pass?.id })).json())
    }
  }

  /** Goes on by whatever is first on offer, letting pass what can be let pass, until the story ends. */
  const passOn = async (id: string): Promise<void> => {
    let now = await view(id)
    while (now.status === 'playing') {
      const open = now.points.find(({ role }) => role !== 'aside')
      const next = open?.choices?.find(({ kind }) => kind === 'wait') ?? open?.choices?.[0]
      const act = next ? { choiceId: next.id } : { move: { kind: 'wait', seen: [] } }
      now = parseView(await (await post(`/api/attempts/${id}/decisions`, { turn: now.turn, ...act })).json())
    }
  }

  /** A run taken back to before this turn. */
  const rewind = async (from: string, turn: number): Promise<View> => parseView(await (await post(`/api/attempts/${from}/rewind`, { id: v7(), turn })).json())

  return { view, begin, passOn, rewind, passTo, play, finish: () => play(golden) }
}
