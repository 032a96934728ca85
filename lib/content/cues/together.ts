import type { OverlayId } from '@/engine'
import { tell } from '../check/tell'
import type { Diagnostic } from '../diagnostics/types'
import type { Ways } from '../ways'
import { bars, cueNames, pay, wherePaid, type CueName, type Cues, type Scene } from '.'
import { samplesIn, strangerPolicy } from './model'

/** A checked scenario, as far as several are looked at together. */
export type Sighted = Scene & { slug: string; file: string; ways: Ways; cues: Cues }
type Blind = Exclude<CueName, 'key'>
/** Percent that each way of choosing earns over all scenarios of a module that are rated in an overlay, by module and overlay. */
export type ModuleCues = Record<string, Record<string, Record<Blind, number>>>
/** Percent that the cue model earns in a scenario when it was fitted on all others, by scenario and overlay. */
export type StrangerCues = Record<string, Record<string, number>>

const blind = cueNames.filter((name): name is Blind => name !== 'key')
const share = (earned: number, possible: number): number => (possible > 0 ? Math.round((earned / possible) * 1000) / 10 : 0)

/** Whether looks alone pay over a whole module. @param fileOf the file that a module is named by */
export function checkModules(modules: { id: string; scenarios: string[] }[], scenes: Sighted[], fileOf: (module: string) => string): { modules: ModuleCues; diagnostics: Diagnostic[] } {
  const found: ModuleCues = {}
  const diagnostics: Diagnostic[] = []
  for (const { id, scenarios } of modules) {
    const inside = scenes.filter(({ slug }) => scenarios.includes(slug))
    const here: ModuleCues[string] = {}
    for (const overlay of new Set(inside.flatMap(({ story }) => story.overlays))) {
      const paid = inside.flatMap(({ cues }) => cues.overlays[overlay] ?? [])
      const sum = (name: Blind, part: 'earned' | 'possible'): number => paid.reduce((all, one) => all + one[name][part], 0)
      here[overlay] = eachBlind((name) => share(sum(name, 'earned'), sum(name, 'possible')))
      for (const name of blind) if (here[overlay][name] > bars[name]) diagnostics.push(tell('RQ916', { file: fileOf(id) }, { strategy: name, percent: here[overlay][name], overlay, bar: bars[name], module: id }))
    }
    found[id] = here
  }
  return { modules: found, diagnostics }
}

/** Whether the looks of the other scenarios tell what is best in one. With a single scenario there is nothing to learn from. */
export function checkStrangers(scenes: Sighted[]): { strangers: StrangerCues; diagnostics: Diagnostic[] } {
  if (scenes.length < 2) return { strangers: {}, diagnostics: [] }
  const strangers: StrangerCues = {}
  const diagnostics: Diagnostic[] = []
  for (const scene of scenes) {
    const paid: StrangerCues[string] = {}
    for (const overlay of scene.story.overlays) {
      const policy = strangerPolicy(scenes.filter((one) => one !== scene).flatMap(({ story, rubric }) => samplesIn(story, rubric, nearest(story.overlays, overlay))))
      const { percent } = pay(scene, overlay, scene.ways, 'model', policy)
      paid[overlay] = percent
      if (percent > bars.model) diagnostics.push(tell('RQ917', { file: scene.file }, { percent, overlay, bar: bars.model, points: wherePaid(scene, overlay, policy) }))
    }
    strangers[scene.slug] = paid
  }
  return { strangers, diagnostics }
}

/** The overlay itself where a scenario has it, else the author's own. */
const nearest = (overlays: OverlayId[], wanted: OverlayId): OverlayId => (overlays.includes(wanted) ? wanted : (overlays[0] ?? wanted))

const eachBlind = (make: (name: Blind) => number): Record<Blind, number> => ({
  first: make('first'), last: make('last'), longest: make('longest'), shortest: make('shortest'), politest: make('politest'),
  silent: make('silent'), sticker: make('sticker'), random: make('random'), model: make('model'),
})
