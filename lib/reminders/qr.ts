import 'server-only'
import { create } from 'qrcode'

/** A QR code as an SVG path of 1 x 1 modules, and its size with the white margin that readers need. */
export function qrOf(link: string): { path: string; size: number } {
  const { modules } = create(link, { errorCorrectionLevel: 'M' })
  const margin = 4
  const dots: string[] = []
  for (let y = 0; y < modules.size; y++) {
    for (let x = 0; x < modules.size; x++) if (modules.get(y, x)) dots.push(`M${x + margin} ${y + margin}h1v1h-1z`)
  }
  return { path: dots.join(''), size: modules.size + 2 * margin }
}
