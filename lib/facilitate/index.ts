import 'server-only'

export { besideOnStage, showStage, type Staged } from './stage'
