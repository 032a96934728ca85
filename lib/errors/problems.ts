/** Every problem the API can answer with. The code is stable; the title may be reworded. */
export const problems = {
  'invalid-request': { status: 400, title: 'The request does not have the documented shape.' },
  'signed-out': { status: 401, title: 'No valid sign-in came with the request. POST /api/guest makes one.' },
  'wrong-sign-in': { status: 401, title: 'The address and the password do not belong together.' },
  'wrong-code': { status: 401, title: 'Staff number and code do not belong together, or the code has been used, has expired or was tried too often.' },
  'cross-origin': { status: 403, title: 'The request came from a page of another origin.' },
  'read-only': { status: 403, title: 'This organisation is a demonstration: everything may be looked at, nothing changed.' },
  'not-found': { status: 404, title: 'There is no such thing, or it is not yours.' },
  'id-taken': { status: 409, title: 'This id already belongs to something else.' },
  'name-taken': { status: 409, title: 'Another cohort here has this name.' },
  'number-taken': { status: 409, title: 'Somebody else here has this staff number.' },
  'address-taken': { status: 409, title: 'Somebody else here has this e-mail address.' },
  'last-admin': { status: 409, title: 'An organisation keeps at least one admin.' },
  'own-sign-in': { status: 409, title: 'This person has a sign-in of their own, or a role beyond yours: no code is made for them.' },
  'account-elsewhere': { status: 409, title: 'This staff number belongs to an account with a sign-in of its own.' },
  'member-already': { status: 409, title: 'This account belongs to the organisation already, under another staff number.' },
  'stale-preview': { status: 409, title: 'The file or the roster is no longer what the preview showed.' },
  'stale-turn': { status: 409, title: 'Another move was made at this turn, or the turn has not come yet. Fetch the attempt and look again.' },
  'ended': { status: 409, title: 'The story has ended; no further move can be made.' },
  'not-ended': { status: 409, title: 'The debrief opens when the story has ended.' },
  'not-finished': { status: 409, title: 'Not every scenario of this module has been finished, or not as the assignment asks.' },
  'not-practice': { status: 409, title: 'Only an attempt in practice can be taken back.' },
  'invitation-used': { status: 410, title: 'This invitation has been accepted.' },
  'not-a-founder': { status: 403, title: 'Whoever runs this installation has said who may set up organisations; this person is not among them.' },
  'invitation-revoked': { status: 410, title: 'This invitation was withdrawn.' },
  'invitation-expired': { status: 410, title: 'This invitation is older than seven days.' },
  'spent-link': { status: 410, title: 'This link has been used, or is too old.' },
  'withdrawn': { status: 409, title: 'The assignment has been withdrawn; it cannot be begun or moved any more.' },
  'not-read': { status: 409, title: 'Who sees what has not been read yet. POST to the assignment’s /read first.' },
  'used-up': { status: 409, title: 'All allowed attempts at this scenario have been used.' },
  'too-large': { status: 413, title: 'The body is larger than 16 KB.' },
  'file-too-large': { status: 413, title: 'The file is larger than 5 MB, or than 50 MB unpacked.' },
  'not-json': { status: 415, title: 'Send the body as application/json.' },
  'no-table': { status: 415, title: 'The file is neither CSV nor XLSX, or cannot be read.' },
  'no-such-move': { status: 422, title: 'This move cannot be made here and now.' },
  'no-such-setting': { status: 422, title: 'There is no such client, overlay or house rule here.' },
  'no-such-module': { status: 422, title: 'There is no such module, or it is offered no more.' },
  'no-such-addressee': { status: 422, title: 'There is no such cohort or person here, or they are not yours to assign to.' },
  'due-in-past': { status: 422, title: 'The due date is no day of the calendar, or it is over where the organisation is.' },
  'no-such-turn': { status: 422, title: 'The attempt has no such turn to go back to.' },
  'no-number': { status: 422, title: 'A one-time code needs a staff number to go with it.' },
  'no-columns': { status: 422, title: 'The first row must name the columns: a name, and a staff number or an e-mail address; none of them twice.' },
  'too-many-rows': { status: 422, title: 'A file holds at most 5,000 people.' },
  'has-formulas': { status: 422, title: 'The file holds formulas.' },
  'has-macros': { status: 422, title: 'The file holds macros.' },
  'rows-wrong': { status: 422, title: 'Some rows are wrong; nothing was changed.' },
  'wrong-name': { status: 422, title: 'The certificate was made for another name.' },
  'weak-password': { status: 422, title: 'The password is too short, too common, or the address itself; `hint` says which.' },
  'unprintable-name': { status: 422, title: 'The name holds a character that the vendored faces lack.' },
  'unclear-text': { status: 422, title: 'The text fits none of what can be said here. Nothing was stored.' },
  'too-many-requests': { status: 429, title: 'Too many requests; try again in a minute, or after what `hint` names.' },
  'too-many-letters': { status: 429, title: 'The organisation has sent as many letters in 24 hours as it may.' },
  'internal': { status: 500, title: 'Something broke here. The request id helps to find it.' },
  'company-away': { status: 503, title: 'The company’s own sign-in cannot be reached, or does not know us.' },
  'unavailable': { status: 503, title: 'The database cannot be reached right now; try again.' },
} as const

export type Code = keyof typeof problems

/** An expected failure: what went wrong, and what a caller may be told beyond its code. */
export type Failure = {
  code: Code
  hint?: string
  turn?: number // how many decisions the attempt has
  errors?: { path: string; message: string }[]
  requestId?: string
}

export const fail = (code: Code, more: Omit<Failure, 'code'> = {}): { ok: false; error: Failure } => ({ ok: false, error: { code, ...more } })

/** RFC 9457. */
export function problemResponse(failure: Failure, instance: string): Response {
  const { status, title } = problems[failure.code]
  return Response.json(
    { type: `urn:ruqun:problem:${failure.code}`, status, title, instance, ...failure },
    { status, headers: { 'content-type': 'application/problem+json', 'cache-control': 'no-store' } },
  )
}
