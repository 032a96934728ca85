import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { compile, slugOf, type Compiled } from '../compile'
import { checkCues, type Cues } from '../cues'
import { waysOf, type Ways } from '../ways'
import type { Diagnostic } from '../diagnostics/types'
import { loadGround, scenarioFiles } from '../load'
import { checkModules, checkStrangers, type ModuleCues, type Sighted, type StrangerCues } from '../cues/together'
import { compareWith, type Current, type Git } from './against'
import { coverageOf, type Coverage, type Covering } from './coverage'
import { measure, type Measures } from './measure'
import { tell, tellData } from './tell'
import { asSaid, judgeAll, judgeSaid, type Said } from '../said/check'
import type { Figures } from '../said/measure'
import { readSaid } from '../said/read'
import { attempt } from '../yaml'

export type CheckedScenario = Measures & { slug: string; file: string; clients: string[]; overlays: string[]; norms: string[]; seeds: string[]; cues: Cues; said?: Said }
export type Checked = {
  scenarios: CheckedScenario[]
  diagnostics: Diagnostic[]
  coverage: Coverage
  modules: ModuleCues // what looks alone earn over whole modules
  strangers: StrangerCues // what the looks of the other scenarios earn in each
  whole: boolean // all there is, not single files
  untrained: ReadonlySet<string> // source rows that hold nothing to be trained
  said: Said | null // how typed words are matched over all scenarios; null without evaluation sets
}

/** `content` is what is checked, `home` the product's own content; `files`: just these, wherever they lie. */
export type Request = { content: string; home: string; files: string[]; against?: { revision: string; git: Git } }

/** Checks scenarios and all they stand on. Never throws for what an author can mend. */
export function checkContent({ content, home, files, against }: Request): Checked {
  const diagnostics: Diagnostic[] = []
  const ground = loadGround(content, home, (error) => diagnostics.push(...tellData(error)))
  const wanted = files.length ? files : scenarioFiles(content)
  const scenarios: CheckedScenario[] = []
  const current: Current[] = []
  const figures: Figures[] = []
  const covering: Covering[] = []
  const sighted: Sighted[] = []
  const known = new Map<string, string>()

  for (const file of wanted) {
    if (!existsSync(file)) {
      diagnostics.push(tell('RQ901', { file }, { file }))
      continue
    }
    const other = known.get(slugOf(file))
    if (other) diagnostics.push(tell('RQ902', { file }, { slug: slugOf(file), other }))
    known.set(slugOf(file), file)
    const compiled = compile(readFileSync(file, 'utf8'), { ...ground.env, file })
    diagnostics.push(...compiled.diagnostics)
    if (!compiled.revision || compiled.revision.meta.example) continue
    current.push({ file, revision: compiled.revision, places: compiled.places })
    const ways = waysOf(compiled.revision)
    const cues = checkCues(compiled.revision, file, ways)
    diagnostics.push(...cues.diagnostics)
    const set = attempt((error) => diagnostics.push(...tellData(error)), () => readSaid(file))
    const judged = set && judgeSaid({ story: compiled.revision.story, ways }, set, file)
    if (judged) {
      figures.push(judged.figures)
      diagnostics.push(...judged.diagnostics)
    }
    covering.push({ revision: compiled.revision, seeds: Object.keys(compiled.seeds) })
    sighted.push({ ...compiled.revision, file, ways, cues: cues.cues })
    scenarios.push({ ...describe(file, compiled.revision, compiled, ways), cues: cues.cues, ...(judged ? { said: asSaid(judged.figures) } : {}) })
  }
  if (!files.length) {
    for (const { id, scenarios: slugs } of ground.modules) {
      for (const slug of slugs) if (!known.has(slug)) diagnostics.push(tell('RQ903', { file: path.join(content, 'modules', `${id}.yaml`) }, { module: id, slug }))
    }
  }
  const modules = checkModules(files.length ? [] : ground.modules, sighted, (id) => path.join(content, 'modules', `${id}.yaml`))
  const strangers = files.length ? { strangers: {}, diagnostics: [] } : checkStrangers(sighted)
  diagnostics.push(...modules.diagnostics, ...strangers.diagnostics)
  const all = judgeAll(figures, content)
  diagnostics.push(...all.diagnostics)
  if (against) diagnostics.push(...compareWith(against.revision, content, current, ground.env, against.git))
  return {
    said: all.said,
    whole: files.length === 0,
    untrained: new Set(ground.seeds.flatMap(({ id, trained }) => (trained === false ? [id] : []))),
    scenarios,
    diagnostics,
    coverage: coverageOf(covering, ground),
    modules: modules.modules,
    strangers: strangers.strangers,
  }
}

const describe = (file: string, revision: NonNullable<Compiled['revision']>, { seeds }: Compiled, ways: Ways): Omit<CheckedScenario, 'cues'> => ({
  slug: revision.slug,
  file,
  clients: revision.meta.clients,
  overlays: revision.meta.overlays,
  ...measure(revision, ways),
  norms: revision.meta.norms.map(({ id }) => id),
  seeds: Object.keys(seeds).sort(),
})
