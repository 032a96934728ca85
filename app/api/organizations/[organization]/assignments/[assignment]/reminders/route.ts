import { answer, newReminder, nothing, ofAssignment, read, write } from '@/lib/api'
import { siteOf } from '@/lib/auth'
import { draftReminder, sendReminder } from '@/lib/reminders'

export const GET = read(ofAssignment, nothing, async ({ actor, params }) => answer(await draftReminder(actor, params.organization, params.assignment)))

export const POST = write(ofAssignment, newReminder, async ({ actor, params, input, request }) =>
  answer(await sendReminder(actor, params.organization, params.assignment, input, siteOf(request))))
