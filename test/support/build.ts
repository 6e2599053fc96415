/** Builders with 2021 data: a test states what matters to it and leaves out the rest. */
import type { Act } from '#src/domain/act.ts'
import type { Outline, Span } from '#src/domain/document/document.ts'
import type { Evidence } from '#src/domain/evidence.ts'
import type { Obligation } from '#src/domain/obligation.ts'
import type { Extension, Occurrence, Progress, Submission, Verification } from '#src/domain/occurrence.ts'
import type { Ending, Plan } from '#src/domain/plan.ts'
import type { Task } from '#src/domain/task.ts'
import { law, liJing, wangHai } from './cast.ts'

/** The instant of a wall-clock time in Shanghai. */
export function at(day: string, time = '09:00'): string {
  return new Date(`${day}T${time}:00+08:00`).toISOString()
}

/** An act of 李静 on 2021-09-15 unless given; identities count up: id-1, id-2… */
export function anAct({ by = liJing.id, on = '2021-09-15', time = '09:00' } = {}): Act {
  let made = 0
  return { by, on, at: at(on, time), newId: () => `id-${++made}` }
}

export const once = (dueOn = '2021-12-31'): Obligation => ({ kind: 'once', dueOn, phrase: '' })

export const monthly = (dueDay?: number): Obligation => ({
  kind: 'periodic',
  every: 'month',
  atLeast: 1,
  ...(dueDay !== undefined && { dueDay }),
  phrase: '按月',
})

export const standing: Obligation = { kind: 'standing', reviewEvery: 'quarter', phrase: '持续推进' }

export const onDecision: Extract<Obligation, { kind: 'onEvent' }> = {
  kind: 'onEvent',
  within: { count: 20, unit: 'workday' },
  from: '作出',
  bound: 'latest',
  phrase: '作出之日起20个工作日内',
}

export const aProgress = (given: Partial<Progress> = {}): Progress => ({
  text: '已梳理行政规范性文件并公开',
  difficulty: '',
  by: liJing.id,
  at: at('2021-09-01'),
  ...given,
})

export const aSubmission = (day = '2021-09-10', time = '09:00'): Submission => ({
  by: liJing.id,
  at: at(day, time),
})

export const anAcceptance = (day = '2021-09-13'): Verification => ({
  outcome: 'accepted',
  reason: '',
  by: wangHai.id,
  at: at(day),
})

export const aReturn = (day = '2021-09-13', reason = '缺少公开链接'): Verification => ({
  outcome: 'returned',
  reason,
  by: wangHai.id,
  at: at(day),
})

export const aLink = (given: Partial<Extract<Evidence, { kind: 'link' }>> = {}): Evidence => ({
  kind: 'link',
  id: 'link-1',
  title: '行政规范性文件目录',
  url: 'https://example.gov.cn/files',
  publishedOn: '2021-09-01',
  review: { reviewer: '陈刚', by: liJing.id, at: at('2021-09-01') },
  addedBy: liJing.id,
  addedAt: at('2021-09-01'),
  ...given,
})

/** Asked for by 李静 on 2021-09-20, until 2021-10-15; granted or declined by 王海, or waiting. */
export function anExtension(granted: boolean | null, given: Partial<Extension> = {}): Extension {
  const answer = { granted: granted === true, reason: '', by: wangHai.id, at: at('2021-09-22') }
  return {
    dueOn: '2021-10-15',
    reason: '待上级文件印发',
    by: liJing.id,
    at: at('2021-09-20'),
    answer: granted === null ? null : answer,
    ...given,
  }
}

/** Decided by 王海 at the year's end. */
export const anEnding = (code: string, decision: Ending['decision']): Ending => ({
  code,
  decision,
  reason: '跨年推进',
  by: wangHai.id,
  at: at('2021-12-30'),
})

export const aWaiver = { reason: '职能已划出', by: wangHai.id, at: at('2021-09-22') }

/** Nothing reported yet, due 2021-09-30. */
export function anOccurrence(given: Partial<Occurrence> = {}): Occurrence {
  const dueOn = given.dueOn ?? '2021-09-30'
  return {
    key: dueOn,
    startsOn: '2021-06-21',
    dueOn,
    extensions: [],
    progress: [],
    evidence: [],
    submissions: [],
    verifications: [],
    ...given,
  }
}

/** An accepted task of 政策法规处 with one untouched occurrence. */
export function aTask(given: Partial<Task> = {}): Task {
  return {
    code: '1.1-1',
    title: '梳理并公开行政规范性文件',
    clauseIds: ['1.1.1'],
    leadId: law.id,
    supportIds: [],
    obligation: once('2021-09-30'),
    accepted: true,
    citations: [],
    responsible: [],
    occurrences: [anOccurrence()],
    nudges: [],
    remarks: [],
    ...given,
  }
}

/** An issued plan with one task; its two clauses stand in one section each. */
export function aPlan(given: Partial<Plan> = {}): Plan {
  return {
    year: 2021,
    title: '2021年市民族宗教委政务公开要点',
    status: 'issued',
    soonDays: 7,
    source: { text: sourceText },
    outline: anOutline(),
    settingsAside: [],
    tasks: [aTask()],
    remarks: [],
    issuedOn: '2021-06-21',
    closedOn: null,
    ...given,
  }
}

export function anOutline(given: Partial<Outline> = {}): Outline {
  return {
    title: '2021年市民族宗教委政务公开要点',
    year: 2021,
    issuer: '天津市民族和宗教事务委员会',
    publishedOn: '2021-06-21',
    documentNumber: null,
    preamble: { start: 0, end: 0, clauses: [] },
    sections: [
      {
        ordinal: '一、',
        title: '围绕权责清单深化政务公开',
        ...span(firstSection),
        items: [
          {
            ordinal: '(一)',
            title: '加强政务信息管理。',
            ...span(firstItem),
            clauses: [{ id: '1.1.1', ...span('系统梳理本机关制发的行政规范性文件。') }],
          },
        ],
      },
      {
        ordinal: '二、',
        title: '围绕重点领域深化政务公开',
        ...span(secondSection),
        items: [
          {
            ordinal: '(一)',
            title: '行政执法信息公开。',
            ...span(secondItem),
            clauses: [{ id: '2.1.1', ...span('行政执法决定应当在作出之日起20个工作日内公开。') }],
          },
        ],
      },
    ],
    attachments: [],
    findings: [],
    ...given,
  }
}

const firstItem = '(一)加强政务信息管理。系统梳理本机关制发的行政规范性文件。'
const secondItem = '(一)行政执法信息公开。行政执法决定应当在作出之日起20个工作日内公开。'
const firstSection = `一、围绕权责清单深化政务公开\n${firstItem}\n`
const secondSection = `二、围绕重点领域深化政务公开\n${secondItem}\n`
/** what `anOutline` was read from */
export const sourceText = firstSection + secondSection

function span(words: string): Span {
  const start = sourceText.indexOf(words)
  return { start, end: start + words.length }
}
