import { expect, it } from 'vitest'
import { fixture } from './fixture'
import { atlas } from './atlas'
import { layout } from './layout'

const whole = atlas(fixture())

it('knows of each point how likely it is met, and of each choice what it is worth and where it leads', () => {
  const points = whole?.beats.flatMap((beat) => beat.points) ?? []
  expect(points.length).toBeGreaterThan(2)
  for (const point of points) {
    expect(point.chance).toBeGreaterThan(0)
    expect(point.chance).toBeLessThanOrEqual(1 + 1e-9)
    for (const { range } of point.choices) expect(range.least).toBeLessThanOrEqual(range.most)
  }
  const first = points.find(({ role }) => role !== 'aside')
  expect(first?.chance).toBeCloseTo(1)
})

it('all ways end somewhere: the endings share the whole chance', () => {
  expect(whole?.endings.reduce((sum, { chance }) => sum + chance, 0)).toBeCloseTo(1)
})

it('draws every beat and ending once, with an arrow for every way', () => {
  if (!whole) throw new Error('the fixture can be explored')
  const drawing = layout(whole)
  expect(drawing.boxes.map(({ id }) => id).sort()).toEqual([...whole.beats, ...whole.endings].map(({ id }) => id).sort())
  for (const { from, to } of whole.routes) expect(drawing.arrows.some((arrow) => arrow.from === from && arrow.to === to)).toBe(true)
})
