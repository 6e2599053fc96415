/** Every act that holds for what the person saw: somebody else changes that between the look and the act. */
import type { Occurrence } from '#src/domain/occurrence.ts'
import type { Person } from '#src/domain/office/person.ts'
import type { Plan } from '#src/domain/plan.ts'
import { soundFields } from '../../support/annual-report.ts'
import {
  aLink,
  anAcceptance,
  anExtension,
  anOccurrence,
  aPlan,
  aProgress,
  aSubmission,
  aTask,
  at,
  aWaiver,
  onDecision,
} from '../../support/build.ts'
import { chenGang, law, liJing, wangHai, zhaoMin } from '../../support/cast.ts'
import { draftBeside } from '../../support/references.ts'
import { clerk, colleague, type Fields } from './office.ts'

type Step = readonly [Person, path: string, fields?: Fields]

export interface Act {
  readonly plan?: Plan
  /** how it comes to that */
  readonly before?: readonly Step[]
  readonly who: Person
  readonly page: string
  /** where the page comes as the answer to a form */
  readonly typed?: Fields
  readonly action: string
  readonly fields?: Fields
  readonly meanwhile: readonly Step[]
}

const year = '/plans/2021'
const occurrence = `${year}/tasks/1.1-1/2021-09-30`
const saved: Step = [
  colleague,
  `${occurrence}/progress`,
  { intent: 'save', text: '又梳理两件', kind: 'link' },
]
const unreviewed = { ...aLink(), id: 'link-2', review: undefined }
const reviewed: Step = [clerk, `${occurrence}/evidence/link-2/review`, { reviewer: '李雷' }]
const handedIn = { progress: [aProgress()], evidence: [aLink(), unreviewed], submissions: [aSubmission()] }

function withWork(given: Partial<Occurrence>): Plan {
  return aPlan({ tasks: [aTask({ occurrences: [anOccurrence(given)] })] })
}

const onTheClock = aPlan({
  tasks: [
    aTask({
      obligation: onDecision,
      occurrences: [anOccurrence({ event: { title: '某决定', startedAt: at('2021-09-02') } })],
    }),
  ],
})
const paused = aPlan({
  tasks: onTheClock.tasks.map((task) => ({
    ...task,
    occurrences: task.occurrences.map((one) => ({
      ...one,
      pauses: [{ from: at('2021-09-06'), to: null, reason: '送鉴定', by: wangHai.id, at: at('2021-09-06') }],
    })),
  })),
})
const sheet = (weight: number) => ({
  file: new File([`编号,指标,分值,每件扣分\n1.1,规范性文件,${weight},3\n`], '指标.csv', { type: 'text/csv' }),
})
const holidays = (more = '') => `2027-01-01 元旦 休\n2027-10-01 国庆节 休${more}`
const entered = (more = ''): Step => [
  clerk,
  '/calendar/2027/notice',
  { source: JSON.stringify(holidays(more)) },
]
const stage = { kind: 'review', on: '2021-09-10', note: '' }

export const acts: Readonly<Record<string, Act>> = {
  'POST /plans/:year/tasks/:code/removal': {
    plan: draftBeside,
    who: wangHai,
    page: `${year}/workbench?edit=1.1-1`,
    action: `${year}/tasks/1.1-1/removal`,
    meanwhile: [[clerk, `${year}/assignments`, { codes: '1.1-1', leadId: law.id }]],
  },
  'POST /plans/:year/clauses/:id/restoring': {
    plan: draftBeside,
    before: [[clerk, `${year}/clauses/0.0.1/setting-aside`, { reason: '总体要求' }]],
    who: wangHai,
    page: `${year}/workbench`,
    action: `${year}/clauses/0.0.1/restoring`,
    meanwhile: [
      [clerk, `${year}/clauses/0.0.1/restoring`],
      [clerk, `${year}/clauses/0.0.1/setting-aside`, { reason: '不属于本单位职责' }],
    ],
  },
  'POST /plans/:year/references/:reference/removal': {
    plan: draftBeside,
    who: wangHai,
    page: `${year}/references/1`,
    action: `${year}/references/1/removal`,
    meanwhile: [[clerk, `${year}/references/1/matches`, { clauseId: '1.1.1', codes: '1.1-2' }]],
  },
  'POST /plans/:year/references/:reference/reopening': {
    plan: draftBeside,
    before: [[clerk, `${year}/references/1/matches`, { clauseId: '1.1.1', codes: '1.1-2' }]],
    who: wangHai,
    page: `${year}/references/1?show=all`,
    action: `${year}/references/1/reopening`,
    fields: { clauseId: '1.1.1' },
    meanwhile: [
      [clerk, `${year}/references/1/reopening`, { clauseId: '1.1.1' }],
      [clerk, `${year}/references/1/matches`, { clauseId: '1.1.1', codes: '1.2-1' }],
    ],
  },
  'POST /plans/:year/scoring': {
    before: [[clerk, `${year}/scoring`, sheet(10)]],
    who: wangHai,
    page: `${year}/scoring`,
    action: `${year}/scoring`,
    fields: sheet(20),
    meanwhile: [[clerk, `${year}/scoring`, sheet(15)]],
  },
  'POST /plans/:year/tasks/:code/:key/evidence/:id/removal': {
    plan: withWork({ progress: [aProgress()], evidence: [unreviewed] }),
    who: liJing,
    page: occurrence,
    action: `${occurrence}/evidence/link-2/removal`,
    meanwhile: [[colleague, `${occurrence}/evidence/link-2/review`, { reviewer: '李雷' }]],
  },
  'POST /plans/:year/tasks/:code/:key/reopening': {
    plan: withWork({ ...handedIn, verifications: [anAcceptance()] }),
    who: wangHai,
    page: occurrence,
    action: `${occurrence}/reopening`,
    fields: { reopeningReason: '佐证有误' },
    meanwhile: [reviewed],
  },
  'POST /plans/:year/tasks/:code/:key/confirmation': {
    plan: withWork({
      progress: [aProgress()],
      evidence: [aLink()],
      confirmations: [{ by: liJing.id, at: at('2021-09-10'), answer: null }],
    }),
    who: chenGang,
    page: occurrence,
    action: `${occurrence}/confirmation`,
    fields: { outcome: 'given' },
    meanwhile: [saved],
  },
  'POST /plans/:year/tasks/:code/:key/verification': {
    plan: withWork(handedIn),
    who: wangHai,
    page: `${year}/verifications`,
    action: `${occurrence}/verification`,
    fields: { outcome: 'accepted' },
    meanwhile: [reviewed],
  },
  'POST /plans/:year/tasks/:code/:key/extensions/answer': {
    plan: withWork({ extensions: [anExtension(null, { at: at('2021-09-10') })] }),
    who: wangHai,
    page: occurrence,
    action: `${occurrence}/extensions/answer`,
    fields: { outcome: 'granted' },
    meanwhile: [saved],
  },
  'POST /plans/:year/tasks/:code/:key/waiver': {
    who: wangHai,
    page: occurrence,
    action: `${occurrence}/waiver`,
    fields: { waiverReason: '职能已划出' },
    meanwhile: [saved],
  },
  'POST /plans/:year/tasks/:code/:key/waiver/removal': {
    plan: withWork({ waiver: aWaiver }),
    who: wangHai,
    page: occurrence,
    action: `${occurrence}/waiver/removal`,
    meanwhile: [
      [clerk, `${occurrence}/waiver/removal`],
      [clerk, `${occurrence}/waiver`, { waiverReason: '并入另一项任务' }],
    ],
  },
  'POST /plans/:year/tasks/:code/:key/pauses': {
    plan: onTheClock,
    who: wangHai,
    page: occurrence,
    action: `${occurrence}/pauses`,
    fields: { pauseDay: '2021-09-10', pauseReason: '送鉴定' },
    meanwhile: [
      [clerk, `${occurrence}/restarts`, { restartDay: '2021-09-09', restartReason: '退件后重新提交' }],
    ],
  },
  'POST /plans/:year/tasks/:code/:key/pauses/end': {
    plan: paused,
    who: wangHai,
    page: occurrence,
    action: `${occurrence}/pauses/end`,
    fields: { resumeDay: '2021-09-13' },
    meanwhile: [saved],
  },
  'POST /plans/:year/tasks/:code/:key/restarts': {
    plan: onTheClock,
    who: wangHai,
    page: occurrence,
    action: `${occurrence}/restarts`,
    fields: { restartDay: '2021-09-10', restartReason: '补正后重新受理' },
    meanwhile: [
      [clerk, `${occurrence}/restarts`, { restartDay: '2021-09-09', restartReason: '退件后重新提交' }],
    ],
  },
  'POST /annual-reports/:year{\\d{4}}/table-3': {
    before: [[wangHai, '/annual-reports', { year: '2021' }]],
    who: wangHai,
    page: '/annual-reports/2021',
    action: '/annual-reports/2021/table-3',
    meanwhile: [[clerk, '/annual-reports/2021', { '3.1.1': '9' }]],
  },
  'POST /annual-reports/:year{\\d{4}}/signature': {
    before: [
      [clerk, '/annual-reports', { year: '2022' }],
      [clerk, '/annual-reports/2022', soundFields()],
    ],
    who: zhaoMin,
    page: '/annual-reports/2022',
    action: '/annual-reports/2022/signature',
    meanwhile: [[clerk, '/annual-reports/2022', { ...soundFields(), others: '没有其他需要报告的事项。' }]],
  },
  'POST /applications/:number/stages/:index/end': {
    before: [[clerk, '/applications/2021-1/stages', { kind: 'fee', on: '2021-09-06' }]],
    who: wangHai,
    page: '/applications/2021-1?end=0',
    action: '/applications/2021-1/stages/0/end',
    fields: { on: '2021-09-14' },
    meanwhile: [
      [clerk, '/applications/2021-1/stages/0/removal', { reason: '误记' }],
      [clerk, '/applications/2021-1/stages', { kind: 'correction', on: '2021-09-06', until: '2021-09-30' }],
    ],
  },
  'POST /applications/:number/stages/:index/removal': {
    before: [[clerk, '/applications/2021-1/stages', { kind: 'fee', on: '2021-09-06' }]],
    who: wangHai,
    page: '/applications/2021-1?remove=0',
    action: '/applications/2021-1/stages/0/removal',
    fields: { reason: '误记' },
    meanwhile: [
      [clerk, '/applications/2021-1/stages/0/removal', { reason: '误记' }],
      [clerk, '/applications/2021-1/stages', stage],
    ],
  },
  'POST /plans/:year/year-end/steps': {
    before: [[clerk, `${year}/year-end/steps`, { kind: 'drafted' }]],
    who: wangHai,
    page: `${year}/year-end`,
    action: `${year}/year-end/steps`,
    fields: { kind: 'returned', reason: '再改改' },
    meanwhile: [
      [clerk, `${year}/year-end/steps`, { kind: 'returned', reason: '数字不对' }],
      [clerk, `${year}/year-end/steps`, { kind: 'drafted' }],
    ],
  },
  'POST /calendar/:year/clearance': {
    before: [entered()],
    who: wangHai,
    page: '/calendar/2027/clearance',
    action: '/calendar/2027/clearance',
    meanwhile: [entered('\n2027-10-02 国庆节 休')],
  },
  'POST /calendar/:year/notice': {
    who: wangHai,
    page: '/calendar/2027/preview',
    typed: { text: holidays('\n2027-02-05 春节 休') },
    action: '/calendar/2027/notice',
    fields: { source: JSON.stringify(holidays('\n2027-02-05 春节 休')) },
    meanwhile: [entered()],
  },
}
