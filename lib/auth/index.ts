import 'server-only'

export { actorFrom, type Actor } from './actor'
export { hostOf } from './address'
export { createGuest, enterAsGuest } from './guest'
export { signInCookie } from './token'
