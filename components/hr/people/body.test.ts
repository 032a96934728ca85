import { expect, test } from 'vitest'
import { bodyOf, type FieldSpec } from './body'

const fields: FieldSpec[] = [
  { name: 'name', label: '', kind: 'text', most: 80 }, { name: 'phone', label: '', kind: 'text', most: 40, orNull: true }, { name: 'months', label: '', kind: 'number', value: 24, least: 1, most: 120 },
  { name: 'cohorts', label: '', kind: 'checks', chosen: [], options: [] }, { name: 'house.hours', label: '', kind: 'select', options: [] }, { name: 'house.packets', label: '', kind: 'select', options: [] },
]

test('what was typed becomes the body that the API takes', () => {
  const typed = new FormData()
  for (const [name, value] of [['name', ' 林小满 '], ['phone', ' '], ['months', '12'], ['cohorts', 'a'], ['cohorts', 'b'], ['house.hours', 'flexible'], ['house.packets', ''], ['other', 'x']] as const) typed.append(name, value)
  expect(bodyOf(fields, typed)).toEqual({ name: '林小满', phone: null, months: 12, cohorts: ['a', 'b'], house: { hours: 'flexible' } })
})

test('nothing chosen is an empty list and an empty group, not a missing one', () => {
  expect(bodyOf(fields, new FormData())).toMatchObject({ cohorts: [], house: {} })
})
