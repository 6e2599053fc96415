/** Every word on screen, by locale. One file per noun, both languages side by side: a missing key does not compile. */
import type { Locale } from '../domain/office/person.ts'
import * as account from './account.ts'
import * as annualForm from './annual-form.ts'
import * as annualReport from './annual-report.ts'
import * as application from './application.ts'
import * as applicationNames from './application-names.ts'
import * as beginning from './beginning.ts'
import * as breakdown from './breakdown.ts'
import * as bulk from './bulk.ts'
import * as bulletin from './bulletin.ts'
import * as calendar from './calendar.ts'
import * as clock from './clock.ts'
import * as closure from './closure.ts'
import * as command from './command.ts'
import * as common from './common.ts'
import * as comparison from './comparison.ts'
import * as confirmation from './confirmation.ts'
import * as division from './division.ts'
import * as due from './due.ts'
import * as duty from './duty.ts'
import * as entry from './entry.ts'
import * as entryDetail from './entry-detail.ts'
import * as evidence from './evidence.ts'
import * as extension from './extension.ts'
import * as figures from './figures.ts'
import * as finding from './finding.ts'
import * as guide from './guide.ts'
import * as heatMap from './heat-map.ts'
import * as job from './job.ts'
import * as keeping from './keeping.ts'
import * as lastYear from './last-year.ts'
import * as ledger from './ledger.ts'
import * as light from './light.ts'
import * as link from './link.ts'
import * as listing from './listing.ts'
import * as meanwhile from './meanwhile.ts'
import * as message from './message.ts'
import * as monitor from './monitor.ts'
import * as notice from './notice.ts'
import * as obligation from './obligation.ts'
import * as occurrence from './occurrence.ts'
import * as overview from './overview.ts'
import * as paper from './paper.ts'
import * as papers from './papers.ts'
import * as person from './person.ts'
import * as plan from './plan.ts'
import * as policy from './policy.ts'
import * as publication from './publication.ts'
import * as reading from './reading.ts'
import * as record from './record.ts'
import * as reference from './reference.ts'
import * as refusal from './refusal.ts'
import * as register from './register.ts'
import * as reminder from './reminder.ts'
import * as report from './report.ts'
import * as reschedule from './reschedule.ts'
import * as rows from './rows.ts'
import * as scoring from './scoring.ts'
import * as search from './search.ts'
import * as secondFactor from './second-factor.ts'
import * as session from './session.ts'
import * as setup from './setup.ts'
import * as sheet from './sheet.ts'
import * as store from './store.ts'
import * as styleguide from './styleguide.ts'
import * as summary from './summary.ts'
import * as supervision from './supervision.ts'
import * as tally from './tally.ts'
import * as task from './task.ts'
import * as time from './time.ts'
import * as verification from './verification.ts'
import * as workbench from './workbench.ts'
import * as yearEnd from './year-end.ts'
import * as yearEndPage from './year-end-page.ts'

const zh = {
  annualForm: annualForm.zh,
  annualReport: annualReport.zh,
  application: application.zh,
  applicationNames: applicationNames.zh,
  beginning: beginning.zh,
  breakdown: breakdown.zh,
  bulk: bulk.zh,
  bulletin: bulletin.zh,
  calendar: calendar.zh,
  closure: closure.zh,
  clock: clock.zh,
  command: command.zh,
  common: common.zh,
  comparison: comparison.zh,
  division: division.zh,
  confirmation: confirmation.zh,
  due: due.zh,
  finding: finding.zh,
  guide: guide.zh,
  person: person.zh,
  heatMap: heatMap.zh,
  job: job.zh,
  keeping: keeping.zh,
  lastYear: lastYear.zh,
  ledger: ledger.zh,
  light: light.zh,
  link: link.zh,
  account: account.zh,
  meanwhile: meanwhile.zh,
  message: message.zh,
  reminder: reminder.zh,
  supervision: supervision.zh,
  listing: listing.zh,
  monitor: monitor.zh,
  notice: notice.zh,
  obligation: obligation.zh,
  plan: plan.zh,
  policy: policy.zh,
  publication: publication.zh,
  reading: reading.zh,
  record: record.zh,
  reference: reference.zh,
  refusal: refusal.zh,
  register: register.zh,
  rows: rows.zh,
  scoring: scoring.zh,
  reschedule: reschedule.zh,
  search: search.zh,
  secondFactor: secondFactor.zh,
  session: session.zh,
  sheet: sheet.zh,
  setup: setup.zh,
  store: store.zh,
  styleguide: styleguide.zh,
  summary: summary.zh,
  evidence: evidence.zh,
  extension: extension.zh,
  figures: figures.zh,
  occurrence: occurrence.zh,
  overview: overview.zh,
  paper: paper.zh,
  papers: papers.zh,
  duty: duty.zh,
  report: report.zh,
  tally: tally.zh,
  task: task.zh,
  time: time.zh,
  verification: verification.zh,
  entry: entry.zh,
  entryDetail: entryDetail.zh,
  workbench: workbench.zh,
  yearEnd: yearEnd.zh,
  yearEndPage: yearEndPage.zh,
}

export type Messages = typeof zh

const en: Messages = {
  annualForm: annualForm.en,
  annualReport: annualReport.en,
  application: application.en,
  applicationNames: applicationNames.en,
  beginning: beginning.en,
  breakdown: breakdown.en,
  bulk: bulk.en,
  bulletin: bulletin.en,
  calendar: calendar.en,
  closure: closure.en,
  clock: clock.en,
  command: command.en,
  common: common.en,
  comparison: comparison.en,
  division: division.en,
  confirmation: confirmation.en,
  due: due.en,
  finding: finding.en,
  guide: guide.en,
  person: person.en,
  heatMap: heatMap.en,
  job: job.en,
  keeping: keeping.en,
  lastYear: lastYear.en,
  ledger: ledger.en,
  light: light.en,
  link: link.en,
  account: account.en,
  meanwhile: meanwhile.en,
  message: message.en,
  reminder: reminder.en,
  supervision: supervision.en,
  listing: listing.en,
  monitor: monitor.en,
  notice: notice.en,
  obligation: obligation.en,
  plan: plan.en,
  policy: policy.en,
  publication: publication.en,
  reading: reading.en,
  record: record.en,
  reference: reference.en,
  refusal: refusal.en,
  register: register.en,
  rows: rows.en,
  scoring: scoring.en,
  reschedule: reschedule.en,
  search: search.en,
  secondFactor: secondFactor.en,
  session: session.en,
  sheet: sheet.en,
  setup: setup.en,
  store: store.en,
  styleguide: styleguide.en,
  summary: summary.en,
  evidence: evidence.en,
  extension: extension.en,
  figures: figures.en,
  occurrence: occurrence.en,
  overview: overview.en,
  paper: paper.en,
  papers: papers.en,
  duty: duty.en,
  report: report.en,
  tally: tally.en,
  task: task.en,
  time: time.en,
  verification: verification.en,
  entry: entry.en,
  entryDetail: entryDetail.en,
  workbench: workbench.en,
  yearEnd: yearEnd.en,
  yearEndPage: yearEndPage.en,
}

export const messages: Record<Locale, Messages> = { zh, en }
