import 'server-only'

export { actorFrom, type Actor } from './actor'
export { addressOf, hostOf } from './address'
export { createGuest, enterAsGuest } from './guest'
export { perMinute } from './limit'
export { watchPeers } from './peers'
export { hashSecret, newCode, newToken, tidyCode } from './secrets'
export { signInCookie } from './token'
