/** Two people at one record, at every form where one may edit what another edits. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { taskOf } from '#src/domain/find.ts'
import { rows } from '../access/rows.ts'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { disclosure, wangHai } from '../support/cast.ts'
import { type Act, acts } from './conflicts/acts.ts'
import { type Bulk, bulk } from './conflicts/bulk.ts'
import { type Form, forms } from './conflicts/forms.ts'
import { clerk, hiddenOn, openOffice, recordsIn, ticksOn } from './conflicts/office.ts'
import { writes } from './conflicts/writes.ts'

async function meet({ page, action, people, plan, before }: Form) {
  const app = await openOffice(...(plan ? [plan] : []))
  if (before) await app.as(people[0]).post(page, before)
  const [me, other] = [app.as(people[0]), app.as(people[1])]
  const seen = await hiddenOn(await me.get(page), action, 'seen')
  assert.is.not(seen, '')
  return { app, me, other, seen }
}

const conflicts = suite('two people at one record')

for (const [name, form] of Object.entries(forms)) {
  const { page, action, fields, both } = form
  const [field, mine, theirs] = both
  const [myName, theirName] = form.called ?? [mine, theirs]

  conflicts(`are both shown what the other wrote, and neither is lost: ${name}`, async () => {
    const { app, me, other, seen } = await meet(form)
    assert.is((await other.post(action, { ...fields, [field]: theirs, seen })).status, 303)
    const before = recordsIn(app)
    const answer = await me.post(action, { ...fields, [field]: mine, seen })
    assert.is(answer.status, 409)
    const html = (await answer.text()).replace(/<nav[\s\S]*?<\/nav>/g, '')
    assert.match(html, mine)
    assert.match(html.replaceAll(/<\/?(ins|del)>/g, ''), '这条记录有了新的改动')
    for (const mark of ['<ins>', '<del>']) assert.match(html, mark)
    assert.match(html.replaceAll(/<del>.*?<\/del>|<\/?ins>/g, ''), theirName)
    assert.match(html.replaceAll(/<ins>.*?<\/ins>|<\/?del>/g, ''), myName)
    assert.equal(recordsIn(app), before)
    await assertShows(await me.get(page), theirs)
  })

  conflicts(`may keep one’s own once one has seen both: ${name}`, async () => {
    const { me, other, seen } = await meet(form)
    await other.post(action, { ...fields, [field]: theirs, seen })
    const answer = await me.post(action, { ...fields, [field]: mine, seen })
    const both = await hiddenOn(answer, action, 'seen')
    assert.is((await me.post(action, { ...fields, [field]: mine, seen: both })).status, 303)
    await assertShows(await me.get(page), mine)
  })

  conflicts(`cannot slip past each other in the same moment: ${name}`, async () => {
    const { me, other, seen } = await meet(form)
    const answers = await Promise.all([
      other.post(action, { ...fields, [field]: theirs, seen }),
      me.post(action, { ...fields, [field]: mine, seen }),
    ])
    assert.equal(answers.map(({ status }) => status).sort(), [303, 409])
  })

  conflicts(`are not held up by saying the same: ${name}`, async () => {
    const { me, other, seen } = await meet(form)
    await other.post(action, { ...fields, [field]: mine, seen })
    const answer = await me.post(action, { ...fields, [field]: mine, seen })
    assertGoesTo(answer, answer.headers.get('location') ?? '')
  })
}

conflicts.run()

async function look({ plan, before = [], who, page, typed, action }: Act) {
  const app = await openOffice(...(plan ? [plan] : []))
  const take = async (steps: Act['meanwhile']) => {
    for (const [person, path, fields] of steps)
      assert.ok((await app.as(person).post(path, fields)).status < 400, path)
  }
  await take(before)
  const me = app.as(who)
  const shown = async () => hiddenOn(await (typed ? me.post(page, typed) : me.get(page)), action, 'shown')
  return { app, take, me, shown }
}

const holding = suite('an act on what was shown')

for (const [name, act] of Object.entries(acts)) {
  const { action, fields, meanwhile } = act

  holding(`is not done to what somebody else changed meanwhile: ${name}`, async () => {
    const { app, take, me, shown } = await look(act)
    const print = await shown()
    assert.is.not(print, '')
    await take(meanwhile)
    const before = recordsIn(app)
    await assertRefused(await me.post(action, { ...fields, shown: print }), 409, '这里有了新的改动')
    assert.equal(recordsIn(app), before)
  })

  holding(`is done once one has looked again: ${name}`, async () => {
    const { take, me, shown } = await look(act)
    await take(meanwhile)
    const answer = await me.post(action, { ...fields, shown: await shown() })
    assert.is(answer.status, 303, await answer.text())
  })
}

holding.run()

async function tick({ page, plans }: Bulk) {
  const app = await openOffice(...plans)
  const [me, other] = [app.as(wangHai), app.as(clerk)]
  const codes = await ticksOn(await me.get(page), '1.1-1', '1.1-2')
  const assign = (code: string) =>
    other.post('/plans/2021/assignments', { codes: code, leadId: disclosure.id })
  const task = (code: string) => taskOf(app.store.plan(2021), code)
  return { app, me, codes, assign, task }
}

const ticking = suite('what is done to many at once')

for (const [name, one] of Object.entries(bulk)) {
  const { action, fields, isWhole } = one

  ticking(`leaves and names what somebody else changed meanwhile: ${name}`, async () => {
    const { app, me, codes, assign, task } = await tick(one)
    await assign('1.1-2')
    const [before, theirs] = [task('1.1-1'), task('1.1-2')]
    const answer = await me.post(action, { ...fields, codes })
    assert.is(task('1.1-2'), theirs)
    if (isWhole) return assertRefused(answer, 409, '1.1-2 有了新的改动')
    assert.is(answer.status, 303)
    assert.is.not(task('1.1-1'), before)
    const notice = cookieOf(answer)
    assert.match(notice, '\n1\nmoved\t0\t1.1-2;')
    const told = await app.withCookie(`session=${wangHai.id}; ${encoded(notice)}`).get(one.page)
    await assertShows(told, '没有办 1 项', '1.1-2', '别人改过')
  })

  ticking(`says so when nothing of it is left: ${name}`, async () => {
    const { app, me, codes, assign } = await tick(one)
    for (const code of ['1.1-1', '1.1-2']) await assign(code)
    const before = recordsIn(app)
    await assertRefused(await me.post(action, { ...fields, codes }), 409, '1.1-1、1.1-2 有了新的改动')
    assert.equal(recordsIn(app), before)
  })
}

ticking.run()

const table = suite('the table of what two people do to each other')

table('has a row for every way to write', () => {
  const posts = Object.keys(rows).filter((route) => route.startsWith('POST '))
  assert.equal(Object.keys(writes).sort(), posts.sort())
})

for (const [kind, tried] of [
  ['both', forms],
  ['shown', acts],
  ['ticked', bulk],
] as const) {
  table(`is held by a test of each that is “${kind}”`, () => {
    const routes = Object.keys(writes).filter((route) => writes[route] === kind)
    const named = new Set(Object.keys(tried).map((name) => name.split(', ')[0] ?? ''))
    assert.equal([...named].sort(), routes.sort())
  })
}

table.run()

function cookieOf(answer: Response): string {
  return decodeURIComponent(answer.headers.get('set-cookie') ?? '')
}

function encoded(cookie: string): string {
  const [name = '', value = ''] = cookie.split(/=|;/)
  return `${name}=${encodeURIComponent(value)}`
}
