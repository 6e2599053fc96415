/** Everything that is done to many tasks at once, with two of them ticked. */
import type { Plan } from '#src/domain/plan.ts'
import { anOccurrence, aPlan, aTask } from '../../support/build.ts'
import { finance, law } from '../../support/cast.ts'
import { aDraft, aProposedTask } from '../../support/draft.ts'
import type { Fields } from './office.ts'

export interface Bulk {
  readonly page: string
  readonly action: string
  readonly fields?: Fields
  readonly plans: readonly Plan[]
  /** done to all or to none */
  readonly isWhole?: true
}

const year = '/plans/2021'
const bench = { page: `${year}/workbench`, plans: [aDraft()] }
const decided = { leadId: law.id, supportIds: [finance.id] }
const lastYear = aPlan({
  ...aDraft(),
  year: 2020,
  status: 'closed',
  issuedOn: '2020-06-01',
  closedOn: '2020-12-31',
  tasks: ['1.1-1', '1.1-2'].map((code, index) => aProposedTask(code, [`1.1.${index + 1}`], decided)),
})

export const bulk: Readonly<Record<string, Bulk>> = {
  'POST /plans/:year/acceptances': { ...bench, action: `${year}/acceptances` },
  'POST /plans/:year/suggestions': { ...bench, action: `${year}/suggestions` },
  'POST /plans/:year/assignments': {
    ...bench,
    action: `${year}/assignments`,
    fields: { leadId: finance.id },
  },
  'POST /plans/:year/merger': { ...bench, action: `${year}/merger`, isWhole: true },
  'POST /plans/:year/nudges': {
    page: `${year}/tasks?ticked=none`,
    action: `${year}/nudges?in=tasks`,
    plans: [
      aPlan({ tasks: ['1.1-1', '1.1-2'].map((code) => aTask({ code, occurrences: [anOccurrence()] })) }),
    ],
  },
  'POST /plans/:year/last-year/takeovers': {
    page: `${year}/last-year`,
    action: `${year}/last-year/takeovers`,
    plans: [lastYear, aDraft()],
  },
}
