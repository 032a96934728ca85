import { calendarLanguage, file, ownAssignment, read } from '@/lib/api'
import { getCalendar } from '@/lib/assignments'
import { siteOf } from '@/lib/auth'

export const GET = read(ownAssignment, calendarLanguage, async ({ actor, params, input, request }) => {
  const made = await getCalendar(actor, params.assignment, { ...input, site: siteOf(request) })
  return made.ok ? file(new TextEncoder().encode(made.value.file), 'text/calendar; charset=utf-8', 'ruqun.ics') : made
})
