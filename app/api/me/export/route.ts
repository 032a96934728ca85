import { file, nothing, read } from '@/lib/api'
import { exportMine } from '@/lib/privacy'

export const GET = read(nothing, nothing, async ({ actor }) => file(Buffer.from(JSON.stringify(await exportMine(actor), null, 2)), 'application/json; charset=utf-8', 'ruqun-my-data.json'))
