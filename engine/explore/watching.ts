import type { Watch } from '../run'
import type { Explored } from './types'

/** Notes the latest arrival at each beat and every time that a path came too late for. */
export function watching(): Pick<Explored, 'arrivals' | 'late'> & { watch: Watch } {
  const arrivals: Explored['arrivals'] = {}
  const late: Explored['late'] = []
  return {
    arrivals,
    late,
    watch: {
      beat: (id, at) => { arrivals[id] = Math.max(arrivals[id] ?? 0, at) },
      late: (what, due, at) => {
        const known = late.find((one) => JSON.stringify(one.what) === JSON.stringify(what))
        if (known) known.at = Math.max(known.at, at)
        else late.push({ what, due, at })
      },
    },
  }
}
