import { v7 as uuidv7 } from 'uuid'
import type { Row } from './matrix.db.test'
import { only, open, signedIn } from './rows'

/** Playing, and what a person keeps of it. The attempt there is belongs to the trainee. */
export const play: Record<string, Row> = {
  'post /api/guest': { expects: open, with: () => ({ body: {} }) },
  'get /api/scenarios': { expects: open },
  'get /api/health': { expects: open },
  'post /api/demo': { expects: open, with: () => ({}) },
  'post /api/attempts': { expects: signedIn, with: () => ({ body: { id: uuidv7(), scenario: 'ws-05' } }) },
  'get /api/attempts/{id}': { expects: only('trainee'), with: ({ playing }) => ({ params: { id: playing.id } }) },
  'post /api/attempts/{id}/decisions': { expects: only('trainee'), with: ({ playing }) => ({ params: { id: playing.id }, body: { turn: 0, choiceId: playing.choice } }) },
  'post /api/attempts/{id}/hints': { expects: only('trainee'), with: ({ playing }) => ({ params: { id: playing.id }, body: { turn: 0 } }) },
  'post /api/attempts/{id}/rewind': { expects: only('trainee'), with: ({ ended }) => ({ params: { id: ended.id }, body: { id: uuidv7(), turn: 0 } }) },
  'get /api/attempts/{id}/debrief': { expects: only('trainee'), with: ({ ended }) => ({ params: { id: ended.id } }) },
  'get /api/attempts/{id}/glosses/{event}': { expects: only('trainee'), with: ({ playing }) => ({ params: { id: playing.id, event: playing.event } }) },
  'get /api/me/progress': { expects: signedIn },
  'get /api/me/lines': { expects: signedIn },
  'get /api/me/lines/{attempt}': { expects: only('trainee'), with: ({ playing }) => ({ params: { attempt: playing.id } }) },
  'put /api/me/lines/{attempt}/{line}': { expects: only('trainee'), with: ({ playing }) => ({ params: { attempt: playing.id, line: playing.event }, body: {} }) },
  'delete /api/me/lines/{attempt}/{line}': { expects: only('trainee'), with: ({ playing }) => ({ params: { attempt: playing.id, line: playing.event }, body: {} }) },
  'post /api/differences': { expects: signedIn, with: () => ({ body: { id: uuidv7(), kind: 'norm', subject: 'ask-before-calling', text: '我们这儿直接打座机。' } }) },
  'delete /api/differences/{id}': { expects: only('trainee'), with: ({ difference }) => ({ params: { id: difference }, body: {} }) },
}
