import 'server-only'

export { applyImport, previewImport, type Applied, type Preview } from './import'
export { receive } from './receive'
export { template } from './template'
export { columns, type Column, type Plan, type RowError } from './types'
