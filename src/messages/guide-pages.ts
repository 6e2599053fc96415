/** One short text for each kind of page, and the steps where there are some. */

import { enAdministration, zhAdministration } from './guide-administration.ts'
import { enBreakdown, zhBreakdown } from './guide-breakdown.ts'
import { enReporting, zhReporting } from './guide-reporting.ts'
import { enWatching, zhWatching } from './guide-watching.ts'
import { enYearEnd, zhYearEnd } from './guide-year-end.ts'

export const guidedPages = [
  'duties',
  'report',
  'task',
  'tasks',
  'monitor',
  'overview',
  'workbench',
  'verifications',
  'reading',
  'plans',
  'breakdown',
  'lastYear',
  'references',
  'summary',
  'comparison',
  'closure',
  'publication',
  'yearEnd',
  'scoring',
  'papers',
  'history',
  'heatMap',
  'ledger',
  'links',
  'annualReports',
  'applications',
  'messages',
  'reminders',
  'divisions',
  'calendar',
  'people',
  'permissions',
  'policies',
  'backups',
  'secondFactor',
  'confirmations',
  'audit',
  'search',
  'sessions',
] as const

export type GuidedPage = (typeof guidedPages)[number]

export interface PageGuide {
  readonly name: string
  readonly text: string
  readonly steps: readonly string[]
}

export const zhPages: Record<GuidedPage, PageGuide> = {
  ...zhReporting,
  ...zhBreakdown,
  ...zhWatching,
  ...zhYearEnd,
  ...zhAdministration,
}

export const enPages: Record<GuidedPage, PageGuide> = {
  ...enReporting,
  ...enBreakdown,
  ...enWatching,
  ...enYearEnd,
  ...enAdministration,
}
