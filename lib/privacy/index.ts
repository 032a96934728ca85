import 'server-only'

export { eraseMine } from './erase'
export { exportMine, type Export } from './export'
export { nameless } from './nameless'
export { retain } from './retention'
export { getShared, listShared, shareAttempt, sharingOf, unshareAttempt, type Sharing } from './shares'
