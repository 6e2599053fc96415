/** Applications of 2021 for tests: received 2021-09-15, so that 2021-10-19 is the twentieth working day after. */
import type { Application, Outcome, Stage } from '#src/domain/application/application.ts'
import type { Register } from '#src/domain/application/register.ts'
import { disclosure } from './cast.ts'

export function anApplication(given: Partial<Application> = {}): Application {
  return {
    number: '2021-001',
    receivedOn: '2021-09-15',
    channel: 'internet',
    applicant: { kind: 'person', name: '陈某' },
    request: '2020年宗教活动场所年检结果',
    divisionId: disclosure.id,
    stages: [],
    ...given,
  }
}

export const aRegister = (...applications: readonly Application[]): Register => ({
  applications: [...applications],
})

export const aCorrection = (endedOn: string | null = null, on = '2021-09-22'): Stage => ({
  kind: 'correction',
  on,
  until: '2021-10-15',
  endedOn,
})

export const aConsultation = (
  endedOn: string | null = null,
  on = '2021-09-22',
  party: 'thirdParty' | 'agency' = 'thirdParty',
): Stage => ({ kind: 'consultation', party, name: '某公司', on, endedOn })

export const aTwentyDayExtension = (on = '2021-10-15'): Stage => ({
  kind: 'extension',
  on,
  workdays: 20,
  reason: '需要检索档案',
})

export const aFee = (endedOn: string | null = null, on = '2021-09-24'): Stage => ({
  kind: 'fee',
  on,
  endedOn,
})

export const anAnswer = (on = '2021-10-12', outcome: Outcome = 'granted'): Stage => ({
  kind: 'answer',
  on,
  outcome,
  note: '',
})
