import { answer, newDate, nothing, ofAssignment, read, write } from '@/lib/api'
import { getAssignment, moveDate, withdraw } from '@/lib/assignments'

export const GET = read(ofAssignment, nothing, async ({ actor, params }) => answer(await getAssignment(actor, params.organization, params.assignment)))

export const PUT = write(ofAssignment, newDate, async ({ actor, params, input }) => answer(await moveDate(actor, params.organization, params.assignment, input.due)))

export const DELETE = write(ofAssignment, nothing, async ({ actor, params }) => answer(await withdraw(actor, params.organization, params.assignment)))
