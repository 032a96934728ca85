import 'server-only'

export type { Atlas, AtlasBeat, AtlasChoice, AtlasEnding, AtlasPoint, Range } from './atlas'
export { isAuthoring } from './authoring'
export { beginAt, type Place } from './begin'
export { foundDiagnostics } from './diagnostics'
export { layout, type Drawing } from './layout'
export { readScene, writtenScenes, type Scene } from './scene'
