import type { Cond, Line } from '@/engine/types'
import type { Tag } from '../blocks'
import type { ClientSpec } from '../clients'
import type { ClientWords } from '../client-words'
import { readCondition } from '../conditions'
import type { Words } from '../diagnostics/types'
import { attr, type Context } from './context'

/** Whether something that hangs on these conditions can happen on a client at all, whatever else they ask. */
export const happensOn = (client: ClientSpec, cond: Cond): boolean =>
  cond.every(atom => !('setting' in atom) || atom.setting !== 'client' || atom.in.includes(client.id) !== Boolean(atom.not))

/** The clients on which this tag is played, the author's own first: all of them, unless its conditions leave some out. */
export const clientsOn = ({ given, client, front, env }: Context, tag: Tag): [ClientSpec, ...ClientSpec[]] => {
  const raw = attr(tag, 'when')
  const read = raw && readCondition(raw)
  const cond = [...given, ...(read && 'cond' in read ? read.cond : [])]
  const [first, ...others] = front.clients.flatMap(({ text }) => env.clients[text] ?? []).filter(one => happensOn(one, cond))
  return [first ?? client, ...others]
}

/** The words of the first of them. */
export const wordsFor = (context: Context, tag: Tag): ClientWords => clientsOn(context, tag)[0].words

/** A line the phone itself writes; without words an empty one, which is not shown. */
export const greyLine = (context: Context, said: Words | undefined, tag: Tag): Line =>
  context.book.line({ scope: context.scope, who: 'system' }, said ?? { zh: '', en: '' }, tag.at)
