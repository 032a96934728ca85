import 'server-only'
import { insightsQuery } from '../schemas-insights'
import { own, type Operation } from './types'

const here = '/api/organizations/{organization}/insights'
const says = 'What HR sees, as a file, with the same numbers hidden; managers of the cohorts they lead. Noted in the record.'

/** What HR sees, to take away. */
export const insights: Operation[] = [
  { method: 'get', path: `${here}/csv`, says, signedIn: true, query: insightsQuery, file: 'text/csv', answers: {}, codes: [...own, 'invalid-request'] },
  { method: 'get', path: `${here}/xlsx`, says, signedIn: true, query: insightsQuery, file: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', answers: {}, codes: [...own, 'invalid-request'] },
]
