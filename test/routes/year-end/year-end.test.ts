import mammoth from 'mammoth'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { importApplications } from '#src/domain/application/register.ts'
import { hashOfVersion } from '#src/domain/year-end/signing.ts'
import { seal } from '#src/http/seal.ts'
import { assertRefused, assertShows } from '../../support/answer.ts'
import { openTestApp, type TestApp } from '../../support/app.ts'
import { anApplication } from '../../support/application.ts'
import {
  aLink,
  anAcceptance,
  anAct,
  anOccurrence,
  aPlan,
  aProgress,
  aReturn,
  aSubmission,
  aTask,
  at,
} from '../../support/build.ts'
import { anOffice, aPerson, disclosure, finance, liJing, wangHai, zhaoMin } from '../../support/cast.ts'

const xuNing = aPerson({ id: 'xu-ning', name: '许宁', roles: ['office'], divisionId: disclosure.id })
const office = anOffice({ people: [...anOffice().people, xuNing] })
const plan = aPlan({
  tasks: [
    aTask({
      title: '主动公开预决算',
      occurrences: [
        anOccurrence({
          progress: [aProgress({ text: '已公开规范性文件14件' })],
          evidence: [aLink()],
          submissions: [aSubmission()],
          verifications: [anAcceptance()],
        }),
      ],
    }),
    aTask({
      code: '2.1-1',
      leadId: finance.id,
      occurrences: [
        anOccurrence({ dueOn: '2021-09-10', submissions: [aSubmission()], verifications: [aReturn()] }),
      ],
    }),
  ],
})
const address = '/plans/2021/year-end'
const open = () => openTestApp({ plans: [plan], office, today: '2021-12-20' })

const own = '本年主动公开成效明显。'
const write = ({ as }: TestApp, text = own, revision = '0') =>
  as(wangHai).post(`${address}/sections/disclosure`, { text, revision })

const setDay = ({ as }: TestApp) => as(wangHai).post(`${address}/new-days`, { 'day-2.1-1': '2022-03-31' })

/** Drafted, reviewed, and signed as the leader saw it. */
async function sign(app: TestApp): Promise<void> {
  await setDay(app)
  await app.as(wangHai).post(`${address}/steps`, { kind: 'drafted' })
  await app.as(xuNing).post(`${address}/steps`, { kind: 'reviewed' })
  const html = await (await app.as(zhaoMin).get(address)).text()
  const seen = /name="seen" value="([0-9a-f]{64})"/.exec(html)?.[1] ?? ''
  assert.is((await app.as(zhaoMin).post(`${address}/steps`, { kind: 'signed', seen })).status, 303)
}

const page = suite('GET /plans/:year/year-end 年终总结')

page('drafts each section from the records, with its figures leading to them', async () => {
  const { as } = await open()
  const response = await as(wangHai).get(address)
  await assertShows(
    response.clone(),
    '政策法规处：已公开规范性文件14件。',
    '上年数据未录入',
    '报送材料不合要求（缺少公开链接）',
  )
  assert.match(await response.text(), /href="\/plans\/2021\/tasks\?theme=disclosure&amp;measure=due">1</)
})

page('a figure’s address lists what it counts', async () => {
  const { as } = await open()
  const html = await (await as(wangHai).get('/plans/2021/tasks?theme=disclosure')).text()
  assert.match(html, /主动公开预决算/)
  assert.not.match(html, /tasks\/2\.1-1"/)
})

page('is for those who see the whole', async () => {
  const { as } = await open()
  assert.is((await as(xuNing).get(address)).status, 200)
  assert.is((await as(liJing).get(address)).status, 404)
})

page.run()

const writing = suite('POST /plans/:year/year-end/sections/:id')

writing('keeps a person’s words and shows how the records moved since', async () => {
  const app = await open()
  assert.is((await write(app)).status, 303)
  await app.store.change(2021, anAct(), (now) => ({
    next: { ...now, tasks: [...now.tasks, aTask({ code: '1.1-9', title: '公开权责清单' })] },
    did: { action: 'task.added', subject: '1.1-9' },
  }))
  await assertShows(await app.as(wangHai).get(address), own, '记录有变动', '<del>1</del><ins>2</ins>')
})

writing('refuses to write over a colleague’s words', async () => {
  const app = await open()
  await write(app)
  await assertRefused(await write(app, '同事没有见过的另一种写法。'), 409, '同事没有见过的另一种写法。')
  await assertShows(await app.as(wangHai).get(address), own)
})

writing('refuses words that are too many, and gives every one of them back', async () => {
  const app = await open()
  const text = `${'公'.repeat(20_000)}开`
  await assertRefused(await write(app, text), 422, text)
})

writing('is the office’s alone, and knows its sections', async () => {
  const { as } = await open()
  await assertRefused(await as(zhaoMin).post(`${address}/sections/disclosure`), 404, '没有找到')
  await assertRefused(await as(wangHai).post(`${address}/sections/nothing`), 404, '没有这一节')
})

writing('highlights are told in the division’s own words', async () => {
  const app = await open()
  await app.as(wangHai).post(`${address}/highlights`, { codes: ['1.1-1'] })
  const html = await (await app.as(wangHai).get(address)).text()
  assert.ok(html.split('已公开规范性文件14件').length > 3)
})

writing('problems and measures are kept in pairs', async () => {
  const app = await open()
  const html = await app.as(wangHai).post(`${address}/pairs`, {
    problems: ['报送不及时。', ''],
    measures: ['按月提醒。', ''],
    problemRevision: '0',
    measureRevision: '0',
  })
  assert.is(html.status, 303)
  assert.equal(
    app.store.summaries.of(2021).words.map(({ id, text }) => [id, text]),
    [
      ['problems', '报送不及时。'],
      ['measures', '按月提醒。'],
    ],
  )
})

writing('problems and measures stand beside what somebody else wrote meanwhile', async () => {
  const app = await open()
  const pairs = (problem: string) => ({
    problems: [problem],
    measures: ['按月提醒。'],
    problemRevision: '0',
    measureRevision: '0',
  })
  await app.as(xuNing).post(`${address}/pairs`, pairs('解读不够深入。'))
  const answer = await app.as(wangHai).post(`${address}/pairs`, pairs('公开不够及时。'))
  const html = await answer.text()
  assert.is(answer.status, 409)
  assert.match(html, '公开不够及时。')
  assert.match(html.replaceAll(/<del>.*?<\/del>|<\/?ins>/g, ''), '解读不够深入。')
  assert.is(app.store.summaries.of(2021).words[0]?.text, '解读不够深入。')
  const seen = { ...pairs('公开不够及时。'), problemRevision: '1', measureRevision: '1' }
  assert.is((await app.as(wangHai).post(`${address}/pairs`, seen)).status, 303)
})

writing('unfinished work gets its new day, and needs it before the summary is handed on', async () => {
  const app = await open()
  await assertRefused(await app.as(wangHai).post(`${address}/steps`, { kind: 'drafted' }), 409, '1 项未办结')
  await setDay(app)
  assert.equal(app.store.summaries.of(2021).newDays, [{ code: '2.1-1', day: '2022-03-31' }])
  assert.is((await app.as(wangHai).post(`${address}/steps`, { kind: 'drafted' })).status, 303)
  await assertShows(await app.as(zhaoMin).get(address), '2022-03-31')
})

writing('tells applications as the register counts them', async () => {
  const app = await open()
  await assertShows(await app.as(wangHai).get(address), '依申请公开台账未录入')
  await app.store.applications.change(anAct(), (register) => importApplications(register, [anApplication()]))
  await assertShows(
    await app.as(wangHai).get(address),
    '本年新收政府信息公开申请1件，上年结转0件；办结0件，结转下年度继续办理1件',
    'href="/applications?year=2021&amp;cell=t3.r1.c7">1<',
  )
})

writing.run()

const steps = suite('POST /plans/:year/year-end/steps 拟稿、核、签')

steps('what was signed stands under its hash after a year of further changes', async () => {
  const app = await open()
  await write(app)
  await sign(app)
  const before = JSON.stringify(app.store.summaries.of(2021).versions)
  for (let month = 1; month <= 12; month++) {
    app.moveClock(`2022-${String(month).padStart(2, '0')}-10T01:00:00Z`)
    await app.store.change(2021, anAct(), (now) => ({
      next: { ...now, tasks: [...now.tasks, aTask({ code: `1.1-${month + 10}`, title: '公开' })] },
      did: { action: 'task.added', subject: String(month) },
    }))
  }
  app.moveClock(at('2021-12-20', '09:05'))
  const [version] = app.store.summaries.of(2021).versions
  assert.ok(version)
  assert.is(JSON.stringify([version]), before)
  assert.is(hashOfVersion(version, seal), version.hash)
  await assertShows(
    await app.as(zhaoMin).get(address),
    '校验值相符',
    version.hash,
    '签发以后的变动',
    '2 → 14',
  )
})

steps('a change after the signature is a new version with its reason', async () => {
  const app = await open()
  await sign(app)
  await assertRefused(await write(app), 409, '另起一个版本')
  await app.as(wangHai).post(`${address}/steps`, { kind: 'revised', reason: '数据更正' })
  assert.is((await write(app, own, '1')).status, 303)
  await assertShows(await app.as(wangHai).get(address), '第 2 版', '与第 1 版相比的变动', '数据更正')
})

steps(
  'every signed version stays to be read and printed, and says what moved since the one before',
  async () => {
    const app = await open()
    await write(app)
    await sign(app)
    await app.as(wangHai).post(`${address}/steps`, { kind: 'revised', reason: '数据更正' })
    await write(app, '改写后的第二版。', '2')
    app.moveClock(at('2021-12-20', '09:05'))
    await sign(app)
    await assertShows(await app.as(zhaoMin).get(`${address}/versions/1`), own, '校验值相符')
    await assertShows(
      await app.as(zhaoMin).get(`${address}/versions/2`),
      '改写后的第二版。',
      '与第 1 版相比的变动',
    )
    const file = await app.as(zhaoMin).get(`${address}/versions/1.docx`)
    const { value } = await mammoth.extractRawText({ buffer: Buffer.from(await file.arrayBuffer()) })
    assert.ok(value.includes(own) && value.includes('签发：赵敏'))
    await assertRefused(await app.as(zhaoMin).get(`${address}/versions/3`), 404, '没有第 3 版')
  },
)

steps('refuse the wrong person', async () => {
  const app = await open()
  await assertRefused(await app.as(zhaoMin).post(`${address}/steps`, { kind: 'drafted' }), 403, '权限')
  await assertRefused(await app.as(wangHai).post(`${address}/steps`, { kind: 'signed' }), 403, '权限')
  await assertRefused(await app.as(wangHai).post(`${address}/steps`, { kind: 'other' }), 409, '这一步')
})

steps('refuse to sign what the leader has not seen', async () => {
  const app = await open()
  await setDay(app)
  await app.as(wangHai).post(`${address}/steps`, { kind: 'drafted' })
  await app.as(xuNing).post(`${address}/steps`, { kind: 'reviewed' })
  const response = await app.as(zhaoMin).post(`${address}/steps`, { kind: 'signed', seen: 'another' })
  await assertRefused(response, 409, '有了变化')
})

steps.run()
