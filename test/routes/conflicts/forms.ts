/** Every form where one may edit what another edits: both are shown what the other wrote. */
import type { Person } from '#src/domain/office/person.ts'
import type { Plan } from '#src/domain/plan.ts'
import {
  aLink,
  anAcceptance,
  anOccurrence,
  aPlan,
  aProgress,
  aSubmission,
  aTask,
} from '../../support/build.ts'
import { law, liJing, wangHai, zhouQiang } from '../../support/cast.ts'
import { admin, clerk, colleague, type Fields } from './office.ts'

export interface Form {
  readonly page: string
  readonly action: string
  readonly people: readonly [Person, Person]
  readonly fields: Fields
  /** the field that both write, and what they write there */
  readonly both: readonly [name: string, mine: string, theirs: string]
  /** how what they wrote is called on the page, where it is not shown as it is */
  readonly called?: readonly [mine: string, theirs: string]
  readonly plan?: Plan
  readonly before?: Fields
}

const report = '/plans/2021/tasks/1.1-1/2021-09-30'
const task = { clauseIds: '1.1.1', leadId: law.id, kind: 'once', dueOn: '2021-09-30' }
const office: readonly [Person, Person] = [wangHai, clerk]
const sheet = '编号,指标,分值,每件扣分\n1.1,规范性文件,10,3\n'
const verified = anOccurrence({
  key: '2021-Q1',
  dueOn: '2021-03-31',
  progress: [aProgress()],
  evidence: [aLink()],
  submissions: [aSubmission()],
  verifications: [anAcceptance()],
})
const twoOpen = ['1.1-1', '2.1-1'].map((code) =>
  aTask({ code, occurrences: [anOccurrence({ dueOn: '2021-08-31' })] }),
)
const twoDone = ['1.1-1', '2.1-1'].map((code) =>
  aTask({ code, title: `任务 ${code}`, occurrences: [verified] }),
)

export const forms: Readonly<Record<string, Form>> = {
  'POST /divisions/:id': {
    page: '/divisions/law',
    action: '/divisions/law',
    people: office,
    fields: { name: law.name, active: 'on' },
    both: ['duties', '法制审核、立法', '法制审核、普法'],
  },
  'POST /people/:id': {
    page: '/people/li-jing',
    action: '/people/li-jing',
    people: [zhouQiang, admin],
    fields: { account: 'li-jing', divisionId: law.id, active: 'on' },
    both: ['name', '李静怡', '李静文'],
  },
  'POST /divisions/:id, in the list': {
    page: '/divisions?edit=law.duties',
    action: '/divisions/law?edit=law.duties',
    people: office,
    fields: {},
    both: ['duties', '法制审核、立法', '法制审核、普法'],
  },
  'POST /people/:id, in the list': {
    page: '/people?view=contact&edit=li-jing.mail',
    action: '/people/li-jing?view=contact&edit=li-jing.mail',
    people: [zhouQiang, admin],
    fields: {},
    both: ['mail', 'li@example.gov.cn', 'jing@example.gov.cn'],
  },
  'POST /plans/:year/tasks/:code, in the list': {
    page: '/plans/2021/tasks?kind=once&edit=1.1-1.leadId',
    action: '/plans/2021/tasks/1.1-1?in=tasks&kind=once&edit=1.1-1.leadId',
    people: office,
    fields: {},
    both: ['leadId', 'finance', 'disclosure'],
    called: ['财务处', '办公室'],
  },
  'POST /plans/:year/tasks/:code, in the workbench': {
    page: '/plans/2021/workbench?edit=1.1-1.title',
    action: '/plans/2021/tasks/1.1-1?edit=1.1-1.title',
    people: office,
    fields: {},
    both: ['title', '梳理全部文件', '公开全部文件'],
    plan: aPlan({ status: 'draft', issuedOn: null }),
  },
  'POST /people/:id/roles': {
    page: '/people/li-jing',
    action: '/people/li-jing/roles',
    people: [zhouQiang, admin],
    fields: {},
    both: ['roles', 'head', 'office'],
    called: ['处室负责人', '公开办'],
  },
  'POST /reminders': {
    page: '/reminders',
    action: '/reminders',
    people: office,
    fields: { at: '09:00', remindDays: '7', nudgeDays: '1', superviseDays: '10' },
    both: ['repeatDays', '5', '9'],
  },
  'POST /policies': {
    page: '/policies',
    action: '/policies',
    people: [zhouQiang, admin],
    fields: { passwordDays: '0', passwordHistory: '0', idleMinutes: '30', sessionHours: '12' },
    both: ['passwordLength', '12', '16'],
  },
  'POST /plans/:year/tasks/:code': {
    page: '/plans/2021/workbench?edit=1.1-1',
    action: '/plans/2021/tasks/1.1-1',
    people: office,
    fields: task,
    both: ['title', '梳理全部文件', '公开全部文件'],
    plan: aPlan({ status: 'draft', issuedOn: null }),
  },
  'POST /plans/:year/tasks/:code, issued': {
    page: '/plans/2021/workbench?edit=1.1-1',
    action: '/plans/2021/tasks/1.1-1',
    people: office,
    fields: { leadId: law.id, kind: 'once', confirmed: 'yes' },
    both: ['dueOn', '2021-10-20', '2021-11-20'],
  },
  'POST /annual-reports/:year{\\d{4}}': {
    page: '/annual-reports/2020',
    action: '/annual-reports/2020',
    people: office,
    fields: { '3.1.1': '5' },
    both: ['problems', '公开不够及时', '解读不够深入'],
  },
  'POST /applications/:number/entry': {
    page: '/applications/2021-1/entry',
    action: '/applications/2021-1/entry',
    people: office,
    fields: {
      receivedOn: '2021-09-01',
      channel: 'internet',
      kind: 'person',
      applicant: '张三',
      divisionId: '',
    },
    both: ['request', '申请公开机构职能', '申请公开执法清单'],
  },
  'POST /plans/:year/tasks/:code/:key/progress': {
    page: report,
    action: `${report}/progress`,
    people: [liJing, colleague],
    fields: { intent: 'save', difficulty: '', kind: 'link' },
    both: ['text', '已梳理三件文件', '已梳理五件文件'],
  },
  'POST /plans/:year/closure/decisions': {
    page: '/plans/2021/closure',
    action: '/plans/2021/closure/decisions',
    people: office,
    fields: { 'decision-1.1-1': 'carried', 'decision-2.1-1': '', 'reason-2.1-1': '' },
    both: ['reason-1.1-1', '明年继续办理', '等待上级文件'],
    plan: aPlan({ tasks: twoOpen }),
  },
  'POST /plans/:year/publication': {
    page: '/plans/2021/publication',
    action: '/plans/2021/publication',
    people: office,
    fields: {
      title: '公开进展',
      'title-1': '第一部分',
      'title-1.1-1': '规范性文件',
      'chosen-1.1-1': 'on',
    },
    both: ['words-1.1-1', '已公开三件', '已公开五件'],
  },
  'POST /plans/:year/scoring/:code/links': {
    page: '/plans/2021/scoring',
    action: '/plans/2021/scoring/1.1/links',
    people: office,
    fields: {},
    both: ['tasks', '1.1-1', '2.1-1'],
    plan: aPlan({ tasks: twoOpen }),
    before: { file: new File([sheet], '指标.csv', { type: 'text/csv' }) },
  },
  'POST /plans/:year/year-end/new-days': {
    page: '/plans/2021/year-end',
    action: '/plans/2021/year-end/new-days',
    people: office,
    fields: { 'day-2.1-1': '' },
    both: ['day-1.1-1', '2022-03-31', '2022-06-30'],
    plan: aPlan({ tasks: twoOpen }),
  },
  'POST /plans/:year/year-end/highlights': {
    page: '/plans/2021/year-end',
    action: '/plans/2021/year-end/highlights',
    people: office,
    fields: {},
    both: ['codes', '1.1-1', '2.1-1'],
    called: ['任务 1.1-1', '任务 2.1-1'],
    plan: aPlan({ tasks: twoDone }),
  },
}
