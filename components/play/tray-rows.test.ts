import { expect, it } from 'vitest'
import { first, lu, second, team } from './fixtures/views'
import { openRead, rowsFor, waitUntil } from './tray-rows'

it('lists the open chat’s points in the order given, asides among them', () => {
  expect(rowsFor(first, team).choices.map(({ id }) => id)).toEqual(['ch-laugh', 'ch-tell', 'ch-topic', 'ch-quiet', 'ch-tap'])
  expect(rowsFor(first, team).elsewhere).toEqual([])
})

it('shows the way to where something can be done, and what could be said here already', () => {
  expect(rowsFor(first, lu).choices.map(({ id }) => id)).toEqual(['ch-tell'])
  expect(rowsFor(first, lu).elsewhere).toEqual([{ chat: team, count: 5 }])
})

it('offers the main point on the chat list too', () => {
  expect(rowsFor(first, null).choices).toHaveLength(4)
})

it('keeps a question out of the tray', () => {
  expect(rowsFor(second, team)).toEqual({ choices: [], elsewhere: [] })
  expect(openRead(second)?.id).toBe('pt-read')
})

it('waits until what the silence row says, else until the window closes', () => {
  expect(waitUntil(first)).toBe('2026-03-12T19:37:00')
  expect(waitUntil({ ...first, points: first.points.map(({ choices: _, ...point }) => point) })).toBe('2026-03-12T19:37:00')
  expect(waitUntil(second)).toBeUndefined()
})
