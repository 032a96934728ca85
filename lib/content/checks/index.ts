import type { Lowered } from '../lower/story'
import { checkChoices } from './choices'
import { checkClients } from './client'
import { checkConditions } from './conditions'
import { checkGroups } from './groups'
import { checkMarks } from './marks'
import { checkMembers } from './members'
import { checkPackets } from './packets'
import { checkRatings } from './ratings'
import { checkRecalls } from './recalls'
import { checkRoutes } from './routes'
import { checkSilence } from './silence'
import { checkStates } from './states'
import { checkTimes } from './times'
import { checkBuzzes } from './buzzes'
import { checkWork } from './work'
import { checkWorkChoices } from './work-choices'

/** Everything that can only be seen once the whole story is made; all `ways` through it, which takes long, only where wanted and when all else is sound. */
export const check = (lowered: Lowered, ways: boolean, sound: () => boolean): void => {
  for (const one of [checkMembers, checkGroups, checkMarks, checkChoices, checkSilence, checkPackets, checkRecalls, checkClients, checkTimes, checkConditions, checkWork, checkWorkChoices, checkBuzzes, checkRatings, checkRoutes]) one(lowered)
  // A playground opens everything at once: its ways are without number, and nothing hangs on them.
  if (ways && sound() && !lowered.context.front.example) checkStates(lowered)
}
