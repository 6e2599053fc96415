/** Two people at one record, at every form where one may edit what another edits. */
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Person } from '#src/domain/office/person.ts'
import { assertGoesTo, assertShows } from '../support/answer.ts'
import { openTestApp, type TestApp } from '../support/app.ts'
import { aPlan } from '../support/build.ts'
import { anOffice, aPerson, law, liJing, wangHai, zhouQiang } from '../support/cast.ts'

const colleague = aPerson({ id: 'qian-fang', name: '钱芳', roles: ['contact'], divisionId: law.id })
const clerk = aPerson({ id: 'feng-lei', name: '冯磊', roles: ['office'] })
const admin = aPerson({ id: 'jiang-nan', name: '蒋楠', roles: ['system', 'security'] })

interface Form {
  readonly page: string
  readonly action: string
  readonly people: readonly [Person, Person]
  readonly fields: Readonly<Record<string, string | readonly string[]>>
  /** the field that both write, and what they write there */
  readonly both: readonly [name: string, mine: string, theirs: string]
  readonly status?: 'draft'
}

const report = '/plans/2021/tasks/1.1-1/2021-09-30'
const task = { clauseIds: '1.1.1', leadId: law.id, kind: 'once', dueOn: '2021-09-30' }
const forms: Readonly<Record<string, Form>> = {
  division: {
    page: '/divisions/law',
    action: '/divisions/law',
    people: [wangHai, clerk],
    fields: { name: law.name, active: 'on' },
    both: ['duties', '法制审核、立法', '法制审核、普法'],
  },
  person: {
    page: '/people/li-jing',
    action: '/people/li-jing',
    people: [zhouQiang, admin],
    fields: { account: 'li-jing', divisionId: law.id, active: 'on' },
    both: ['name', '李静怡', '李静文'],
  },
  'duties in the list of divisions': {
    page: '/divisions?edit=law.duties',
    action: '/divisions/law?edit=law.duties',
    people: [wangHai, clerk],
    fields: {},
    both: ['duties', '法制审核、立法', '法制审核、普法'],
  },
  'mail address in the list of accounts': {
    page: '/people?view=contact&edit=li-jing.mail',
    action: '/people/li-jing?view=contact&edit=li-jing.mail',
    people: [zhouQiang, admin],
    fields: {},
    both: ['mail', 'li@example.gov.cn', 'jing@example.gov.cn'],
  },
  'lead division in the list of tasks': {
    page: '/plans/2021/tasks?kind=once&edit=1.1-1.leadId',
    action: '/plans/2021/tasks/1.1-1?in=tasks&kind=once&edit=1.1-1.leadId',
    people: [wangHai, clerk],
    fields: {},
    both: ['leadId', 'finance', 'disclosure'],
  },
  'title in the workbench': {
    page: '/plans/2021/workbench?edit=1.1-1.title',
    action: '/plans/2021/tasks/1.1-1?edit=1.1-1.title',
    people: [wangHai, clerk],
    fields: {},
    both: ['title', '梳理全部文件', '公开全部文件'],
    status: 'draft',
  },
  reminders: {
    page: '/reminders',
    action: '/reminders',
    people: [wangHai, clerk],
    fields: { at: '09:00', remindDays: '7', nudgeDays: '1', superviseDays: '10' },
    both: ['repeatDays', '5', '9'],
  },
  'task of a draft': {
    page: '/plans/2021/workbench?edit=1.1-1',
    action: '/plans/2021/tasks/1.1-1',
    people: [wangHai, clerk],
    fields: task,
    both: ['title', '梳理全部文件', '公开全部文件'],
    status: 'draft',
  },
  'task that was issued': {
    page: '/plans/2021/workbench?edit=1.1-1',
    action: '/plans/2021/tasks/1.1-1',
    people: [wangHai, clerk],
    fields: { leadId: law.id, kind: 'once', confirmed: 'yes' },
    both: ['dueOn', '2021-10-20', '2021-11-20'],
  },
  'annual report': {
    page: '/annual-reports/2020',
    action: '/annual-reports/2020',
    people: [wangHai, clerk],
    fields: { '3.1.1': '5' },
    both: ['problems', '公开不够及时', '解读不够深入'],
  },
  application: {
    page: '/applications/2021-1/entry',
    action: '/applications/2021-1/entry',
    people: [wangHai, clerk],
    fields: {
      receivedOn: '2021-09-01',
      channel: 'internet',
      kind: 'person',
      applicant: '张三',
      divisionId: '',
    },
    both: ['request', '申请公开机构职能', '申请公开执法清单'],
  },
  policies: {
    page: '/policies',
    action: '/policies',
    people: [zhouQiang, admin],
    fields: { passwordDays: '0', passwordHistory: '0', idleMinutes: '30', sessionHours: '12' },
    both: ['passwordLength', '12', '16'],
  },
  report: {
    page: report,
    action: `${report}/progress`,
    people: [liJing, colleague],
    fields: { intent: 'save', difficulty: '', kind: 'link' },
    both: ['text', '已梳理三件文件', '已梳理五件文件'],
  },
}

async function openOffice({ status }: Form): Promise<TestApp> {
  const people = [liJing, colleague, wangHai, clerk, zhouQiang, admin]
  const plan = status ? aPlan({ status, issuedOn: null }) : aPlan()
  const opened = await openTestApp({ office: anOffice({ people }), plans: [plan] })
  await opened.as(wangHai).post('/annual-reports', { year: '2020' })
  const entry = { number: '2021-1', applicant: '张三', request: '申请公开规范性文件', divisionId: '' }
  const received = { receivedOn: '2021-09-01', channel: 'internet', kind: 'person' }
  await opened.as(wangHai).post('/applications', { ...entry, ...received })
  return opened
}

/** What the form says that it has seen. */
async function seenOn(page: Response, action: string): Promise<string> {
  const html = await page.text()
  const form = html.slice(html.indexOf(`action="${action.replaceAll('&', '&amp;')}`))
  return /name="seen" value="([^"]+)"/.exec(form)?.[1] ?? ''
}

const conflicts = suite('two people at one record')

for (const [name, form] of Object.entries(forms)) {
  const { page, action, people, fields, both } = form
  const [field, mine, theirs] = both
  async function meet() {
    const office = await openOffice(form)
    const [me, other] = people.map((person) => office.as(person))
    if (!me || !other) throw new Error('two people are needed')
    const seen = await seenOn(await me.get(page), action)
    assert.is.not(seen, '')
    return { ...office, me, other, seen }
  }

  conflicts(`are both shown what the other wrote, and neither is lost: ${name}`, async () => {
    const { me, other, seen, store } = await meet()
    assert.is((await other.post(action, { ...fields, [field]: theirs, seen })).status, 303)
    const records = () => [store.office(), ...store.plans(), ...store.annualReports.all()]
    const before = records()
    const answer = await me.post(action, { ...fields, [field]: mine, seen })
    assert.is(answer.status, 409)
    const html = await answer.text()
    assert.match(html, mine)
    assert.match(html.replaceAll(/<\/?(ins|del)>/g, ''), '这条记录有了新的改动')
    for (const mark of ['<ins>', '<del>']) assert.match(html, mark)
    assert.equal(records(), before)
    await assertShows(await me.get(page), theirs)
  })

  conflicts(`may keep one’s own once one has seen both: ${name}`, async () => {
    const { me, other, seen } = await meet()
    await other.post(action, { ...fields, [field]: theirs, seen })
    const answer = await me.post(action, { ...fields, [field]: mine, seen })
    const both = await seenOn(answer, action)
    assert.is((await me.post(action, { ...fields, [field]: mine, seen: both })).status, 303)
    await assertShows(await me.get(page), mine)
  })

  conflicts(`cannot slip past each other in the same moment: ${name}`, async () => {
    const { me, other, seen } = await meet()
    const answers = await Promise.all([
      other.post(action, { ...fields, [field]: theirs, seen }),
      me.post(action, { ...fields, [field]: mine, seen }),
    ])
    assert.equal(answers.map(({ status }) => status).sort(), [303, 409])
  })

  conflicts(`are not held up by saying the same: ${name}`, async () => {
    const { me, other, seen } = await meet()
    await other.post(action, { ...fields, [field]: mine, seen })
    const answer = await me.post(action, { ...fields, [field]: mine, seen })
    assertGoesTo(answer, answer.headers.get('location') ?? '')
  })
}

conflicts.run()
