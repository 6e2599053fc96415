import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Application } from '#src/domain/application/application.ts'
import { importApplications } from '#src/domain/application/register.ts'
import { assertGoesTo, assertRefused, assertShows } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { aConsultation, anAnswer, anApplication } from '../support/application.ts'
import { anAct } from '../support/build.ts'
import { law, liJing, sunLi, wangHai, zhaoMin } from '../support/cast.ts'

const address = '/applications/2021-001'
const received = anApplication({ receivedOn: '2021-08-26', divisionId: law.id })

async function openWith(...applications: Application[]) {
  const app = await openTestApp()
  await app.store.applications.change(anAct(), (register) => importApplications(register, applications))
  const kept = () => app.store.applications.register().applications
  return { ...app, kept }
}

const entry = {
  number: '',
  receivedOn: '2021-09-14',
  channel: 'signedMail',
  kind: 'business',
  applicant: '某公司',
  request: '部门预算',
  divisionId: law.id,
}

const entering = suite('POST /applications 登记')

entering('enters an application under the next number', async () => {
  const { as, kept } = await openWith(received)
  await assertShows(await as(wangHai).get('/applications/new'), '登记申请', '第三十一条')
  assertGoesTo(await as(wangHai).post('/applications', entry), '/applications/2021-002')
  assert.equal(kept()[1], {
    number: '2021-002',
    receivedOn: '2021-09-14',
    channel: 'signedMail',
    applicant: { kind: 'business', name: '某公司' },
    request: '部门预算',
    divisionId: law.id,
    stages: [],
  })
})

entering('keeps what was typed when something is wrong', async () => {
  const { as, kept } = await openWith()
  const response = await as(wangHai).post('/applications', { ...entry, receivedOn: '2021-09-16' })
  assert.is(response.status, 422)
  const html = await response.text()
  assert.ok(html.includes('日期不能晚于今天'))
  assert.ok(html.includes('value="某公司"'))
  assert.is(kept().length, 0)
})

entering('is the office’s alone, and no number is given twice', async () => {
  const { as, kept } = await openWith(received)
  for (const person of [liJing, zhaoMin]) {
    assert.is((await as(person).get('/applications/new')).status, 404)
    assert.is((await as(person).post('/applications', entry)).status, 404)
  }
  const taken = await as(wangHai).post('/applications', { ...entry, number: '2021-001' })
  await assertRefused(taken, 409, '已经用过')
  assert.is(kept().length, 1)
})

entering('is corrected without losing what was done', async () => {
  const { as, kept } = await openWith({ ...received, stages: [aConsultation(null, '2021-09-01')] })
  await assertShows(await as(wangHai).get(`${address}/entry`), '2020年宗教活动场所年检结果')
  assertGoesTo(await as(wangHai).post(`${address}/entry`, { ...entry, receivedOn: '2021-08-26' }), address)
  assert.is(kept()[0]?.applicant.name, '某公司')
  assert.is(kept()[0]?.stages.length, 1)
  const wrong = await as(wangHai).post(`${address}/entry`, { ...entry, applicant: '' })
  assert.is(wrong.status, 422)
})

entering.run()

const reading = suite('GET /applications/:number 一件申请')

reading('tells when it is due and how that is counted', async () => {
  const stages = [aConsultation('2021-09-06', '2021-09-01')]
  const { as } = await openWith({ ...received, stages })
  const words = [
    '2021-09-28',
    '还有 9 个工作日',
    '不计征求第三方意见的时间（9月2日至6日）',
    '收到意见，恢复计时',
    '答复',
  ]
  await assertShows(await as(wangHai).get(address), ...words)
})

reading('is open to leaders and the handling division, without forms', async () => {
  const { as } = await openWith(received)
  for (const person of [zhaoMin, liJing]) {
    const html = await (await as(person).get(`${address}?begin=answer`)).text()
    assert.ok(html.includes('2021-09-24'))
    assert.not(html.includes('<h2 id="next-title">'))
  }
  await assertRefused(await as(sunLi).get(address), 404, '没有找到编号为 2021-001 的申请')
  await assertRefused(await as(wangHai).get('/applications/2021-009'), 404, '没有找到')
})

reading('opens one form at a time', async () => {
  const { as } = await openWith(received)
  await assertShows(await as(wangHai).get(`${address}?begin=extension`), '延长几个工作日', '第三十三条')
  const html = await (await as(wangHai).get(`${address}?end=0`)).text()
  assert.not(html.includes('/stages/0/end'))
})

reading.run()

const handling = suite('POST /applications/:number/stages 办理环节')

const steps: readonly (readonly [string, Record<string, string>])[] = [
  ['correction', { until: '2021-09-30' }],
  ['consultation', { party: 'thirdParty', name: '某公司' }],
  ['extension', { workdays: '20', reason: '检索档案' }],
  ['fee', {}],
  ['review', { note: '可以公开' }],
  ['answer', { outcome: 'granted', note: '' }],
]

for (const [kind, fields] of steps) {
  handling(`records ${kind}`, async () => {
    const { as, kept } = await openWith(received)
    await assertShows(await as(wangHai).get(`${address}?begin=${kind}`), `value="${kind}"`)
    const posted = { kind, on: '2021-09-02', ...fields }
    assertGoesTo(await as(wangHai).post(`${address}/stages`, posted), address)
    assert.is(kept()[0]?.stages[0]?.kind, kind)
  })
}

handling('shows the same form with what was typed when something is wrong', async () => {
  const { as, kept } = await openWith(received)
  const wrong = { kind: 'correction', on: '2021-09-14', until: '2021-09-13' }
  const response = await as(wangHai).post(`${address}/stages`, wrong)
  assert.is(response.status, 422)
  const html = await response.text()
  assert.ok(html.includes('value="2021-09-13"'))
  assert.ok(html.includes('这个日期要晚于前面的日期'))
  const future = { kind: 'fee', on: '2021-09-16' }
  assert.is((await as(wangHai).post(`${address}/stages`, future)).status, 422)
  assert.is(kept()[0]?.stages.length, 0)
})

handling('notes what was waited for, and takes out what was a mistake', async () => {
  const { as, kept } = await openWith({ ...received, stages: [aConsultation(null, '2021-09-01')] })
  await assertShows(await as(wangHai).get(`${address}?end=0`), '收到意见的日期')
  const early = await as(wangHai).post(`${address}/stages/0/end`, { on: '2021-08-31' })
  await assertRefused(early, 409, '日期不能早于 2021-09-01')
  assert.is((await as(wangHai).post(`${address}/stages/0/end`, { on: '2021-09-16' })).status, 422)
  assertGoesTo(await as(wangHai).post(`${address}/stages/0/end`, { on: '2021-09-06' }), address)
  assert.equal(kept()[0]?.stages, [aConsultation('2021-09-06', '2021-09-01')])
  assert.is((await as(wangHai).post(`${address}/stages/0/removal`, { reason: '' })).status, 422)
  assertGoesTo(await as(wangHai).post(`${address}/stages/0/removal`, { reason: '登错' }), address)
  assert.equal(kept()[0]?.stages, [])
})

handling('leaves an answered application as it is', async () => {
  const { as, kept } = await openWith({ ...received, stages: [anAnswer('2021-09-10')] })
  await assertRefused(
    await as(wangHai).post(`${address}/stages`, { kind: 'fee', on: '2021-09-14' }),
    409,
    '已经答复',
  )
  assert.is(kept()[0]?.stages.length, 1)
})

handling('is the office’s alone', async () => {
  const { as } = await openWith(received)
  for (const path of ['stages', 'stages/0/end', 'stages/0/removal', 'entry']) {
    assert.is((await as(liJing).post(`${address}/${path}`, { kind: 'fee', on: '2021-09-14' })).status, 404)
  }
})

handling.run()
