import { v7 as uuidv7 } from 'uuid'
import { publish } from '@/lib/attempts'
import { handbook } from '@/lib/content/handbook'
import { asHouse } from '@/lib/db'
import { diceOf, type Dice } from './dice'
import { groups as allGroups, peopleOf, type Group, type Person } from './people'
import { tasksOf, type Task } from './weeks'
import { writeRun } from './write'

export const demoName = '青石科技（示例）'
const hour = 60 * 60 * 1000

/**
 * Makes the demonstration: an organisation with HR, three cohorts, 120 people and what they played in the eight weeks before `now`, through the engine.
 * @returns how many attempts were played
 */
export async function buildDemo(now: Date, say: (line: string) => void, groups: Group[] = allGroups()): Promise<number> {
  await publish()
  const dice = diceOf(20260322)
  const organizationId = uuidv7()
  const people = peopleOf(groups, dice)
  const tasks = tasksOf(groups, now)
  const hr = await writePeople(organizationId, groups, people, tasks[0]?.begins ?? now)
  await writeTasks(organizationId, tasks, people, hr)
  let played = 0
  for (const task of tasks) {
    for (const person of people.filter(({ group, joined }) => group.id === task.group.id && joined)) played += await playTask(organizationId, task, person, now, dice)
    say(`${task.group.name}: ${task.module}`)
  }
  return played
}

/** Who is diligent plays earlier; the others late, in part or not at all. */
async function playTask(organizationId: string, task: Task, person: Person, now: Date, dice: Dice): Promise<number> {
  const scenarios = handbook().modules.find(({ id }) => id === task.module)?.scenarios ?? []
  const urge = person.diligence * .5 + dice.next() * .5 // of one person it is much the same every time, but not quite
  const done = urge > 1 - task.share
  if (!done && urge < (1 - task.share) * .6) return 0
  const span = task.dueAt.getTime() - task.begins.getTime()
  let at = task.begins.getTime() + Math.min(1.15, (1 - urge) * 1.3 * dice.between(.6, 1.1)) * span
  let played = 0
  for (const scenario of done ? scenarios : scenarios.slice(0, Math.floor(scenarios.length / 2))) {
    if (at > now.getTime()) break
    const { earned, ended } = await writeRun({ organizationId, task, person, scenario, at, repeat: 0, dice })
    played += 1
    const again = earned < .55 && dice.next() < .3 && ended + hour < now.getTime()
    if (again) played += (await writeRun({ organizationId, task, person, scenario, at: ended + hour / 6, repeat: 1, dice }), 1)
    at = ended + dice.between(.1, 26) * hour
  }
  return played
}

async function writePeople(organizationId: string, groups: Group[], people: Person[], since: Date): Promise<string> {
  const [admin, lead] = [uuidv7(), uuidv7()]
  const hr = [{ id: uuidv7(), userId: admin, role: 'admin' as const, name: '沈亦安' }, { id: uuidv7(), userId: lead, role: 'manager' as const, name: '梁知夏' }]
  const users = [...hr.map(({ userId, name }) => ({ id: userId, name })), ...people.filter(({ joined }) => joined).map(({ userId, name }) => ({ id: userId, name }))]
  await asHouse(async (db) => {
    await db.organization.create({ data: { id: organizationId, name: demoName, language: 'zh', timeZone: 'Asia/Shanghai', overlay: 'private-internet', house: {}, demo: true, createdAt: since } })
    await db.user.createMany({ data: users.map((user) => ({ ...user, kind: 'named' as const, tokensValidFrom: since, createdAt: since })) })
    await db.cohort.createMany({ data: groups.map(({ id, name }) => ({ id, organizationId, name, createdAt: since })) })
    await db.membership.createMany({ data: [
      ...hr.map((one) => ({ ...one, organizationId, joinedAt: since, createdAt: since })),
      ...people.map(({ membershipId, userId, name, staffNumber, department, joined }) => ({ id: membershipId, organizationId, userId: joined ? userId : null, role: 'trainee' as const, name, staffNumber, department, joinedAt: joined ? since : null, createdAt: since })),
    ] })
    await db.cohortMember.createMany({ data: people.map(({ membershipId, group }) => ({ organizationId, cohortId: group.id, membershipId, createdAt: since })) })
    await db.cohortManager.createMany({ data: groups.slice(0, 1).map(({ id }) => ({ organizationId, cohortId: id, membershipId: hr[1]?.id ?? '' })) })
  })
  return admin
}

async function writeTasks(organizationId: string, tasks: Task[], people: Person[], createdBy: string): Promise<void> {
  await asHouse(async (db) => {
    for (const { id, group, module, mode, begins, dueAt } of tasks) {
      await db.assignment.create({ data: { id, organizationId, module, cohortId: group.id, dueAt, mode, guided: true, overlay: group.overlay, createdBy, createdAt: begins } })
      const read = people.filter((person) => person.group.id === group.id && person.joined)
      await db.assignmentRead.createMany({ data: read.map(({ membershipId }) => ({ organizationId, assignmentId: id, membershipId, createdAt: begins })) })
      await db.auditEvent.create({ data: { id: uuidv7(), organizationId, userId: createdBy, act: 'assignment.created', kind: 'assignment', subject: id, details: { module, due: dueAt.toISOString().slice(0, 10) }, createdAt: begins } })
    }
  })
}
