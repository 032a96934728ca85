import 'server-only'

export { actorFrom, type Actor } from './actor'
export { addressOf, hostOf } from './address'
export { createGuest, enterAsGuest } from './guest'
export { perMinute } from './limit'
export { watchPeers } from './peers'
export { signInCookie } from './token'
