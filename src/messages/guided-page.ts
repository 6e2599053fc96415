/** The pages that the guide speaks of. */

export const guidedPages = [
  'duties',
  'report',
  'supervision',
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
  'sheets',
  'messages',
  'feed',
  'jobs',
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
