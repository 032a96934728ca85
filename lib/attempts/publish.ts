import 'server-only'
import { v7 as uuidv7 } from 'uuid'
import { library } from '@/lib/content/library'
import type { Library, Revision } from '@/lib/content/types'
import { prisma, storable } from '@/lib/db'

let published: { built: string; done: Promise<void> } | undefined

/** Puts what the library holds into the database, where attempts find it when the library has moved on. Once per build of the content. */
export async function publish(): Promise<void> {
  const current = library()
  if (published?.built === current.built) return published.done
  const done = publishAll(current)
  const mine = { built: current.built, done }
  published = mine
  done.catch(() => {
    if (published === mine) published = undefined // the next call tries again
  })
  return done
}

async function publishAll({ revisions }: Library): Promise<void> {
  for (const revision of Object.values(revisions)) await publishOne(revision)
}

/** Adds a revision, or makes it the newest again when an older text or key of its story came back. */
async function publishOne({ slug, hashes, story, rubric, text, prose, meta }: Revision): Promise<void> {
  const { story: storyHash, key: keyHash, text: textHash } = hashes
  const revisions = prisma().scenarioRevision
  const newest = await revisions.findFirst({ where: { storyHash }, orderBy: { publishedAt: 'desc' }, select: { keyHash: true, textHash: true } })
  if (newest?.keyHash === keyHash && newest.textHash === textHash) return
  const payloads = { story: storable(story), rubric: storable(rubric), text: storable(text), prose: storable(prose), meta: storable(meta) }
  const { count } = await revisions.createMany({
    data: [{ id: uuidv7(), slug, storyHash, keyHash, textHash, format: story.format, ...payloads }],
    skipDuplicates: true,
  })
  if (count === 0) await revisions.updateMany({ where: { storyHash, keyHash, textHash }, data: { publishedAt: new Date() } })
}
