import { expect, it } from 'vitest'
import { previewImage, siteUrl } from './site'

it('names the picture of a preview by the address that was given, and by its path alone where none was', () => {
  expect(previewImage(siteUrl('https://ruqun.example'))).toBe('https://ruqun.example/preview.png')
  for (const none of ['', 'ruqun.example', undefined]) expect(previewImage(siteUrl(none ?? ''))).toBe('/preview.png')
})
