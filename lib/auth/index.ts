import 'server-only'

export { actorFrom, type Actor } from './actor'
export { hostOf } from './address'
export { createGuest, enterAsGuest } from './guest'
export { watchPeers } from './peers'
export { signInCookie } from './token'
