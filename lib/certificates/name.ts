import { randomBytes, timingSafeEqual } from 'node:crypto'
import { hashSecret } from '@/lib/auth'

export type KeptName = { nameHash: string; nameSalt: string }

/** A name as it is compared: how wide, how large and how far apart it is written does not matter. */
const tidy = (name: string) => name.normalize('NFKC').toLowerCase().replace(/[\s·.-]/gu, '')

const hashOf = (salt: string, name: string) => hashSecret('certificate-name', `${salt}\0${tidy(name)}`)

/** What is kept of the name on a certificate: enough to confirm it, too little to tell it. */
export function keepName(name: string): KeptName {
  const nameSalt = randomBytes(16).toString('hex')
  return { nameSalt, nameHash: hashOf(nameSalt, name) }
}

/** What is kept when nobody's name may be confirmed any more. */
export const noName = (): KeptName => ({ nameSalt: randomBytes(16).toString('hex'), nameHash: randomBytes(32).toString('hex') })

/** Whether this is the name, in the same time whatever it is. */
export const isName = ({ nameHash, nameSalt }: KeptName, typed: string): boolean => timingSafeEqual(Buffer.from(hashOf(nameSalt, typed)), Buffer.from(nameHash))
