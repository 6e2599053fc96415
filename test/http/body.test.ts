import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertRefused } from '../support/answer.ts'
import { openTestApp } from '../support/app.ts'
import { anAcceptance, anOccurrence, aPlan, aSubmission, aTask } from '../support/build.ts'
import { liJing, wangHai, zhouQiang } from '../support/cast.ts'

const body = suite('a posted form')
const divisions = '/divisions'

body('may name its fields as records name theirs', async () => {
  const { as, store } = await openTestApp()
  const fields = {
    name: '信访处',
    duties: '',
    constructor: 'x',
    ['__proto__']: 'y',
    file: new File(['x'], 'x.txt'),
  }
  assert.is((await as(wangHai).post(divisions, fields)).status, 303)
  assert.is(store.office().divisions.at(-1)?.name, '信访处')
})

for (const [what, type, words] of [
  [
    'breaks off',
    'multipart/form-data; boundary=x',
    '--x\r\nContent-Disposition: form-data; name="name"\r\n\r\n信',
  ],
  ['has no boundary', 'multipart/form-data', 'name=信访处'],
] as const) {
  body(`that ${what} is refused and leaves the office as it was`, async () => {
    const { app, store } = await openTestApp()
    const before = store.office()
    const headers = { cookie: `session=${wangHai.id}`, 'sec-fetch-site': 'same-origin', 'content-type': type }
    const answer = await app.request(divisions, { method: 'POST', headers, body: words })
    await assertRefused(answer, 422, '表单没有收全')
    assert.is(store.office(), before)
  })
}

body('that says a thing twice where it is asked once is refused, with its words', async () => {
  const { as, store } = await openTestApp({ plans: [aPlan({ status: 'draft', tasks: [], issuedOn: null })] })
  const before = store.plan(2021)
  const answer = await as(wangHai).post('/plans/2021/clauses/1.1.1/setting-aside', {
    reason: ['总体要求', '不产生任务'],
  })
  await assertRefused(answer, 422, '不产生任务')
  assert.is(store.plan(2021), before)
})

body('gives back everything but passwords', async () => {
  const { as } = await openTestApp()
  const answer = await as(zhouQiang).post('/policies', { passwordLength: '99999', password: 'lanterns' })
  const html = await answer.text()
  assert.match(html, 'value="99999"')
  assert.not.match(html, 'lanterns')
})

body('gives back the text where the year is closed by now', async () => {
  const { as } = await openTestApp({ plans: [aPlan({ status: 'closed', tasks: [aTask()] })] })
  const fields = { text: '已公开三件文件', intent: 'none', kind: 'link' }
  const answer = await as(liJing).post('/plans/2021/tasks/1.1-1/2021-09-30/progress', fields)
  await assertRefused(answer, 409, '已公开三件文件')
})

body('gives back the text where its form is gone by now', async () => {
  const verified = anOccurrence({ submissions: [aSubmission()], verifications: [anAcceptance()] })
  const { as } = await openTestApp({ plans: [aPlan({ tasks: [aTask({ occurrences: [verified] })] })] })
  const fields = { dueOn: '不久', extensionReason: '待上级文件印发' }
  const answer = await as(liJing).post('/plans/2021/tasks/1.1-1/2021-09-30/extensions', fields)
  await assertRefused(answer, 409, '待上级文件印发')
})

body.run()
