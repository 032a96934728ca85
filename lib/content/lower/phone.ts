import { parseId, type Story } from '@/engine/types'
import type { Context } from './context'
import { person } from './names'

/** What lies on the trainee's phone, and the other ways by which they can reach somebody. */
export const readPhone = ({ front, book, names }: Context): Pick<Story, 'files' | 'contacts'> => {
  const files = front.files.map(({ id, at, shape, name, note }) => [
    id,
    { shape, name: book.line({ scope: 'file', who: id }, name, at), ...(note ? { note: book.line({ scope: 'file', who: `${id}.note` }, note, at) } : {}) },
  ] as const)
  const contacts = front.channels.map(({ id, at, way, name, who }) => {
    const whom = person(names, who, false)
    return [id, { name: book.line({ scope: 'channel', who: id }, name, at), way, ...(whom ? { who: parseId<'cast'>(whom) } : {}) }] as const
  })
  return { ...(files.length ? { files: Object.fromEntries(files) } : {}), ...(contacts.length ? { contacts: Object.fromEntries(contacts) } : {}) }
}
