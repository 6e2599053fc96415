import mammoth from 'mammoth'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { assertRefused } from '../../support/answer.ts'
import { openTestApp } from '../../support/app.ts'
import { aPlan } from '../../support/build.ts'
import { liJing, wangHai, zhaoMin } from '../../support/cast.ts'

const documents = suite('/plans/:year, documents')

const plans = [aPlan()]

async function wordsOf(response: Response): Promise<string> {
  assert.is(response.status, 200)
  return (await mammoth.extractRawText({ buffer: Buffer.from(await response.arrayBuffer()) })).value
}

for (const [kind, words] of [
  ['breakdown', '政务公开要点任务分解表'],
  ['issued', '政务公开要点任务分解表'],
  ['ledger', '工作台账'],
  ['bulletin', '落实情况的通报'],
  ['summary', '2021年政务公开工作总结'],
  ['evidence', '佐证材料索引'],
  ['look-back', '“回头看”'],
] as const) {
  documents(`${kind} comes as Word and as a page`, async () => {
    const { as } = await openTestApp({ plans })
    const response = await as(zhaoMin).get(`/plans/2021/${kind}.docx`)
    assert.match(response.headers.get('content-type') ?? '', /wordprocessingml/)
    assert.ok((await wordsOf(response)).includes(words))
    assert.match(await (await as(wangHai).get(`/plans/2021/${kind}.html`)).text(), /<h1>/)
  })
}

documents('the 督办单 comes as Word, for one occurrence', async () => {
  const { as } = await openTestApp({ plans })
  const text = await wordsOf(await as(wangHai).get('/plans/2021/tasks/1.1-1/2021-09-30/supervision.docx'))
  assert.ok(text.includes('督〔2021〕1.1-1/2021-09-30'))
})

documents('are closed to contacts', async () => {
  const { as } = await openTestApp({ plans })
  assert.is((await as(liJing).get('/plans/2021/bulletin.docx')).status, 404)
  assert.is((await as(liJing).get('/plans/2021/tasks/1.1-1/2021-09-30/supervision.docx')).status, 404)
})

documents('are missing for a year without a plan', async () => {
  const { as } = await openTestApp({ plans })
  await assertRefused(await as(wangHai).get('/plans/2019/bulletin.docx'), 404, '没有找到2019年的年度要点')
})

documents('a draft leads to where it is prepared', async () => {
  const { as } = await openTestApp({ plans: [aPlan({ status: 'draft', issuedOn: null })] })
  assert.is((await as(wangHai).get('/plans/2021/bulletin.docx')).status, 303)
})

documents.run()
