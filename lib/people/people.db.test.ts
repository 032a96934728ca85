import { v7 as uuidv7 } from 'uuid'
import { expect, test } from 'vitest'
import { code, value } from '@/lib/attempts/player'
import { everything } from '@/lib/db/fixture'
import { cohort, member, organization, person } from '@/lib/organizations/fixture'
import { addPerson, assignedTo, createCohort, editPerson, getPerson, listCohorts, listPeople, setLeads, updateCohort, type PersonFields } from '.'

const fields = (more: Partial<PersonFields> = {}): PersonFields => ({ name: '林小满', staffNumber: null, department: null, email: null, phone: null, cohorts: [], ...more })
const all = { text: '', cohort: null, show: 'here', page: 1 } as const
const rowOf = (id: string) => everything().membership.findUniqueOrThrow({ where: { id }, include: { cohorts: true } })

/** A firm with two cohorts, one manager for each, and everybody who must be refused. */
async function firm() {
  const id = await organization()
  const [led, other] = [await cohort(id, '深圳'), await cohort(id, '上海')]
  const [admin, manager, elsewhere] = [(await member(id, 'admin')).actor, (await member(id, 'manager', { leads: [led] })).actor, (await member(id, 'manager', { leads: [other] })).actor]
  const [inside, outside] = [await member(id, 'trainee', { joins: [led] }), await member(id, 'trainee', { joins: [other] })]
  return { id, led, other, admin, manager, elsewhere, inside, outside, strangers: [inside.actor, (await member(await organization(), 'admin')).actor, await person()] }
}

test('an admin sees everybody, a manager those of the cohorts they lead, others nothing', async () => {
  const { id, led, other, admin, manager, inside, outside, strangers } = await firm()
  expect(value(await listPeople(admin, id, all)).total).toBe(5)
  expect(value(await listPeople(manager, id, all)).people.map((one) => one.id)).toEqual([inside.membershipId])
  expect(value(await listPeople(manager, id, { ...all, cohort: other })).total).toBe(0)
  expect(code(await getPerson(manager, id, inside.membershipId))).toBe('ok')
  expect(code(await getPerson(manager, id, outside.membershipId))).toBe('not-found')
  expect(value(await listCohorts(manager, id)).map((one) => one.id)).toEqual([led])
  for (const stranger of strangers) {
    expect(code(await listPeople(stranger, id, all))).toBe('not-found')
    expect(code(await getPerson(stranger, id, inside.membershipId))).toBe('not-found')
    expect(code(await listCohorts(stranger, id))).toBe('not-found')
  }
})

test('a manager does not learn which other cohorts somebody is in', async () => {
  const { id, led, other, manager, inside } = await firm()
  await everything().cohortMember.create({ data: { organizationId: id, cohortId: other, membershipId: inside.membershipId } })
  expect(value(await getPerson(manager, id, inside.membershipId)).cohorts).toEqual([led])
  expect(value(await listPeople(manager, id, all)).people[0]?.cohorts.map((one) => one.id)).toEqual([led])
  expect(value(await listPeople(manager, id, { ...all, cohort: other })).total).toBe(0)
})

test('people are found by name, number and department, by cohort, and page by page', async () => {
  const id = await organization()
  const [admin, group] = [(await member(id, 'admin')).actor, await cohort(id)]
  await everything().membership.createMany({ data: Array.from({ length: 120 }, (_, index) => ({ id: uuidv7(), organizationId: id, role: 'trainee' as const, name: `同事${String(index).padStart(3, '0')}`, staffNumber: `S${index}`, department: index < 3 ? '100%_研发' : '产品' })) })
  const found = async (more: object) => value(await listPeople(admin, id, { ...all, ...more }))
  expect((await found({ text: '同事007' })).people.map(({ staffNumber }) => staffNumber)).toEqual(['S7'])
  expect((await found({ text: 's119' })).total).toBe(1)
  expect((await found({ text: '0%_研' })).total).toBe(3)
  expect((await found({ text: '%' })).total).toBe(3)
  expect((await found({ text: '同事00\u00007' })).total).toBe(1)
  expect((await found({ show: 'waiting' })).total).toBe(120)
  expect((await found({ show: 'left' })).total).toBe(0)
  expect((await found({ cohort: group })).total).toBe(0)
  expect((await found({ cohort: "' OR 1=1" })).total).toBe(0)
  const pages = [await found({ text: '同事' }), await found({ text: '同事', page: 2 }), await found({ text: '同事', page: 99 })]
  expect(pages.map(({ page, pages: of, people }) => [page, of, people.length, people[0]?.name])).toEqual([[1, 3, 50, '同事000'], [2, 3, 50, '同事050'], [3, 3, 20, '同事100']])
})

test('one person is put on the roster, tidied, once; a manager puts them into their own cohort only', async () => {
  const { id, led, other, admin, manager, strangers } = await firm()
  const wanted = { id: uuidv7(), ...fields({ name: ' 林  小满 ', staffNumber: ' Ａ_００１ ', email: ' Lin@Example.com', cohorts: [led] }) }
  for (const stranger of strangers) expect(code(await addPerson(stranger, id, wanted))).toBe('not-found')
  for (const cohorts of [[], [other], [led, other]]) expect(code(await addPerson(manager, id, { ...wanted, cohorts }))).toBe('not-found')
  expect(code(await addPerson(manager, id, { ...wanted, cohorts: [led, led] }))).toBe('ok')
  expect(code(await addPerson(manager, id, wanted))).toBe('ok')
  expect(await rowOf(wanted.id)).toMatchObject({ name: '林 小满', staffNumber: 'A_001', email: 'lin@example.com', role: 'trainee', userId: null, cohorts: [{ cohortId: led }] })
  expect(code(await addPerson(admin, id, { id: uuidv7(), ...fields({ staffNumber: 'a_001' }) }))).toBe('number-taken')
  expect(code(await addPerson(admin, id, { id: uuidv7(), ...fields({ staffNumber: 'ax001' }) }))).toBe('ok')
  expect(code(await addPerson(admin, id, { id: uuidv7(), ...fields({ email: 'LIN@example.com' }) }))).toBe('address-taken')
  expect(code(await addPerson(admin, id, { id: uuidv7(), ...fields({ email: 'lin@' }) }))).toBe('invalid-request')
  expect(code(await addPerson((await member(await organization(), 'admin')).actor, id, wanted))).toBe('not-found')
  const mine = await organization()
  expect(code(await addPerson((await member(mine, 'admin')).actor, mine, { ...wanted, cohorts: [] }))).toBe('id-taken')
})

test('a person is changed by whoever sees them; a manager changes trainees, and leaves other cohorts as they are', async () => {
  const { id, led, other, admin, manager, elsewhere, inside, strangers } = await firm()
  await everything().cohortMember.create({ data: { organizationId: id, cohortId: other, membershipId: inside.membershipId } })
  for (const stranger of strangers) expect(code(await editPerson(stranger, id, inside.membershipId, fields()))).toBe('not-found')
  expect(code(await editPerson(manager, id, inside.membershipId, fields({ name: '小满', cohorts: [led] })))).toBe('ok')
  expect((await rowOf(inside.membershipId)).cohorts).toHaveLength(2)
  expect(code(await editPerson(elsewhere, id, inside.membershipId, fields({ cohorts: [] })))).toBe('ok')
  expect((await rowOf(inside.membershipId)).cohorts.map(({ cohortId }) => cohortId)).toEqual([led])
  expect(code(await editPerson(elsewhere, id, inside.membershipId, fields()))).toBe('not-found')
  const chief = await member(id, 'admin', { joins: [led] })
  expect(code(await editPerson(manager, id, chief.membershipId, fields({ cohorts: [led] })))).toBe('not-found')
  expect(code(await editPerson(admin, id, chief.membershipId, fields({ cohorts: [led, other] })))).toBe('ok')
  expect((await everything().auditEvent.findMany({ where: { organizationId: id }, orderBy: { id: 'asc' } })).map(({ act, details }) => [act, details])[0]).toEqual(['person.edited', { changed: 'name', joined: 0, left: 0 }])
})

test('a new staff number takes the sign-in along, so that the old one opens nobody’s account', async () => {
  const { id, led, admin, inside } = await firm()
  const issuer = `staff:${id}`
  await editPerson(admin, id, inside.membershipId, fields({ staffNumber: '001', cohorts: [led] }))
  await everything().identity.create({ data: { issuer, subject: '001', userId: inside.actor.userId } })
  await editPerson(admin, id, inside.membershipId, fields({ staffNumber: '900', cohorts: [led] }))
  expect((await everything().identity.findMany({ where: { issuer } })).map(({ subject }) => subject)).toEqual(['900'])
  await editPerson(admin, id, inside.membershipId, fields({ staffNumber: null, cohorts: [led] }))
  expect(await everything().identity.count({ where: { issuer } })).toBe(0)
})

test('cohorts are made, renamed, archived and given leads by admins; an archived one takes nobody in', async () => {
  const { id, led, admin, manager, elsewhere, inside, strangers } = await firm()
  const wanted = { id: uuidv7(), name: '秋招' }
  for (const other of [manager, ...strangers]) {
    expect(code(await createCohort(other, id, wanted))).toBe('not-found')
    expect(code(await updateCohort(other, id, led, { name: '新', archived: true }))).toBe('not-found')
    expect(code(await setLeads(other, id, led, []))).toBe('not-found')
  }
  expect([code(await createCohort(admin, id, wanted)), code(await createCohort(admin, id, wanted)), code(await createCohort(admin, id, { id: uuidv7(), name: '秋招' }))]).toEqual(['ok', 'ok', 'name-taken'])
  expect(code(await updateCohort(admin, id, led, { name: '秋招', archived: false }))).toBe('name-taken')
  const lead = await everything().membership.findFirstOrThrow({ where: { organizationId: id, userId: elsewhere.userId } })
  expect(code(await setLeads(admin, id, led, [inside.membershipId]))).toBe('not-found')
  expect(code(await setLeads(admin, id, led, [lead.id]))).toBe('ok')
  expect([value(await listPeople(manager, id, all)).total, value(await listPeople(elsewhere, id, all)).total]).toEqual([0, 2])
  expect(code(await updateCohort(admin, id, led, { name: '深圳研发', archived: true }))).toBe('ok')
  expect(value(await listCohorts(admin, id)).at(-1)).toMatchObject({ name: '深圳研发', archived: true, people: 1, leads: [{ id: lead.id }] })
  expect(code(await addPerson(admin, id, { id: uuidv7(), ...fields({ cohorts: [led] }) }))).toBe('not-found')
  expect(code(await editPerson(admin, id, inside.membershipId, fields({ cohorts: [led] })))).toBe('ok')
})

test('of what is assigned to a person, a manager sees what is theirs alone or for a cohort that the manager leads', async () => {
  const { id, led, other, admin, manager, elsewhere, inside, strangers } = await firm()
  await everything().cohortMember.create({ data: { organizationId: id, cohortId: other, membershipId: inside.membershipId } })
  const terms = { organizationId: id, module: 'after-hours', dueAt: new Date(), mode: 'assessment' as const, guided: true, overlay: 'soe', createdBy: admin.userId }
  const [forLed, forOther, alone] = [uuidv7(), uuidv7(), uuidv7()]
  await everything().assignment.createMany({ data: [{ id: forLed, cohortId: led, ...terms }, { id: forOther, cohortId: other, ...terms }, { id: alone, membershipId: inside.membershipId, ...terms }, { id: uuidv7(), cohortId: led, withdrawnAt: new Date(), ...terms }] })
  const seen = async (who: typeof admin) => value(await assignedTo(who, id, inside.membershipId)).map((one) => one.id)
  expect([await seen(admin), await seen(manager), await seen(elsewhere)]).toEqual([[forLed, forOther, alone], [forLed, alone], [forOther, alone]])
  expect(value(await assignedTo(admin, id, inside.membershipId))[0]).toMatchObject({ module: 'after-hours', state: 'not-begun', band: null })
  for (const stranger of strangers) expect(code(await assignedTo(stranger, id, inside.membershipId))).toBe('not-found')
})

test('nothing of a demonstration changes', async () => {
  const demo = await organization({ demo: true })
  const host = (await member(demo, 'admin')).actor
  for (const act of [
    () => addPerson(host, demo, { id: uuidv7(), ...fields() }), () => editPerson(host, demo, uuidv7(), fields()), () => createCohort(host, demo, { id: uuidv7(), name: 'x' }),
    () => updateCohort(host, demo, uuidv7(), { name: 'x', archived: true }), () => setLeads(host, demo, uuidv7(), []),
  ]) expect(code(await act())).toBe('read-only')
  expect(code(await listPeople(await person(), demo, all))).toBe('ok')
})
