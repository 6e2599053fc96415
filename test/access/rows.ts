/**
 * What each route asks of whoever calls it: one row a route, as the table of permissions has it. The walk holds the
 * program against these rows; a route without one fails.
 */
import {
  may,
  mayConfirm,
  mayHandle,
  mayInspect,
  mayInvite,
  mayReadApplication,
  mayRecord,
  mayReport,
  maySubmit,
  type Permission,
} from '#src/domain/office/permission.ts'
import type { Person } from '#src/domain/office/person.ts'
import type { Task } from '#src/domain/task.ts'
import { formatsOf } from '#src/reports/product.ts'
import { anApplication } from '../support/application.ts'
import { liJing } from '../support/cast.ts'

type Rule = (person: Person, task: Task) => boolean

interface TwoRules {
  /** without it, the answer is as if there were no such thing */
  readonly sees: Rule
  /** without it, whoever sees it is refused */
  readonly does: Rule
}

/** anyone: also strangers · signed in: one's own things · a permission · rules on the task or person that is named */
export type Row = 'anyone' | 'signed in' | Permission | TwoRules

const sees =
  (permission: Permission): Rule =>
  (person) =>
    may(person, permission)
const nobody: TwoRules = { sees: () => false, does: () => false }
const inspects: TwoRules = {
  sees: (person, task) => may(person, 'plan.read') && mayInspect(person, task),
  does: () => true,
}
const records: TwoRules = { sees: sees('plan.read'), does: mayRecord }
const handles: TwoRules = { sees: mayInspect, does: mayHandle }
const reports: TwoRules = { sees: mayInspect, does: mayReport }

const concernedByApplications: Rule = (person) =>
  may(person, 'application.read') || may(person, 'application.follow')

const task = '/plans/:year/tasks/:code'
const occurrence = `${task}/:key`

export const rows: Readonly<Record<string, Row>> = {
  'GET /healthz': 'anyone',
  'GET /readyz': 'anyone',
  'GET /robots.txt': 'anyone',
  'GET /sign-in': 'anyone',
  'POST /sign-in': 'anyone',
  'GET /sign-in/code': 'anyone',
  'POST /sign-in/code': 'anyone',
  'POST /sign-out': 'anyone',
  'GET /setup/:token': 'anyone',
  'POST /setup/:token': 'anyone',
  'GET /invitations/:token': 'anyone',
  'POST /invitations/:token': 'anyone',
  'GET /feed/:file{.+\\.ics}': 'anyone',
  'POST /preferences': 'anyone',

  'GET /': 'signed in',
  'GET /unsent/:token': 'signed in',
  'GET /guide': 'signed in',
  'GET /styleguide': nobody,
  'GET /messages': 'signed in',
  'GET /jobs/:id': 'signed in',
  'GET /jobs/:id/file': 'signed in',
  'POST /jobs/:id/removal': 'signed in',
  'GET /account': 'signed in',
  'POST /account/feed': 'signed in',
  'POST /account/feed/removal': 'signed in',
  'GET /account/sessions': 'signed in',
  'POST /account/sessions/removal': 'signed in',
  'POST /account/password': 'signed in',
  'GET /account/second-factor': 'signed in',
  'POST /account/second-factor': 'signed in',
  'POST /account/second-factor/confirmation': 'signed in',
  'POST /account/second-factor/removal': 'signed in',

  'GET /annual-reports': 'report.read',
  'POST /annual-reports': 'report.write',
  'GET /annual-reports/:file{\\d{4}\\.(docx|html|json)}': 'report.read',
  'GET /annual-reports/:year{\\d{4}}': 'report.read',
  'POST /annual-reports/:year{\\d{4}}': 'report.write',
  'POST /annual-reports/:year{\\d{4}}/table-3': 'report.write',
  'POST /annual-reports/:year{\\d{4}}/signature': 'report.sign',

  'GET /applications': { sees: concernedByApplications, does: () => true },
  'GET /applications/table-3': 'application.read',
  'GET /applications/register.csv': 'application.read',
  'GET /applications/register.xlsx': 'application.read',
  'GET /applications/sheet': 'application.manage',
  'POST /applications/sheet': 'application.manage',
  'POST /applications/rows': 'application.manage',
  'GET /applications/new': 'application.manage',
  'POST /applications': 'application.manage',
  'GET /applications/:number': {
    sees: (person, { leadId }) => mayReadApplication(person, anApplication({ divisionId: leadId })),
    does: () => true,
  },
  'GET /applications/:number/entry': 'application.manage',
  'POST /applications/:number/entry': 'application.manage',
  'POST /applications/:number/stages': 'application.manage',
  'POST /applications/:number/stages/:index/end': 'application.manage',
  'POST /applications/:number/stages/:index/removal': 'application.manage',

  'GET /divisions': 'division.manage',
  'POST /divisions': 'division.manage',
  'GET /divisions/sheet': 'division.manage',
  'POST /divisions/sheet': 'division.manage',
  'POST /divisions/rows': 'division.manage',
  'POST /divisions/sample': 'division.manage',
  'POST /divisions/confirmation': 'task.verify',
  'GET /divisions/:id': 'division.manage',
  'POST /divisions/:id': 'division.manage',

  'GET /calendar': 'calendar.manage',
  'GET /calendar/:year': 'calendar.manage',
  'GET /calendar/:year/preview': 'calendar.manage',
  'POST /calendar/:year/preview': 'calendar.manage',
  'POST /calendar/:year/notice': 'calendar.manage',
  'GET /calendar/:year/clearance': 'calendar.manage',
  'POST /calendar/:year/clearance': 'calendar.manage',

  'POST /plans/:year/nudges': 'task.verify',
  'POST /plans/:year/views': 'plan.read',
  'POST /plans/:year/views/removal': 'plan.read',
  'GET /people': 'person.read',
  'POST /people': 'person.manage',
  'GET /people/sheet': 'person.manage',
  'POST /people/sheet': 'person.manage',
  'POST /people/rows': 'person.manage',
  'GET /people/:id': 'person.read',
  'POST /people/:id': 'person.manage',
  'POST /people/:id/invitation': { sees: sees('person.read'), does: (person) => mayInvite(person, liJing) },
  'POST /people/:id/second-factor/removal': {
    sees: sees('person.read'),
    does: (person) => mayInvite(person, liJing),
  },
  'POST /people/:id/roles': 'role.manage',
  'GET /permissions': 'role.manage',
  'GET /backups': 'backup.manage',
  'POST /backups': 'backup.manage',
  'GET /policies': 'policy.manage',
  'POST /policies': 'policy.manage',

  'GET /audit': 'history.audit',
  'GET /audit/entries.csv': 'history.audit',
  'GET /audit/entries.json': 'history.audit',

  'GET /messages/all': 'reminder.manage',
  'GET /reminders': 'reminder.manage',
  'POST /reminders': 'reminder.manage',
  'POST /reminders/test-mail': 'reminder.manage',

  'GET /search': 'plan.read',
  'GET /duties': 'task.report',
  'GET /confirmations': 'task.confirm',

  'GET /plans': 'plan.read',
  'GET /plans/new': 'plan.prepare',
  'GET /plans/preview': 'plan.prepare',
  'GET /plans/preview/corrections': 'plan.prepare',
  'POST /plans/preview': 'plan.prepare',
  'POST /plans/preview/corrections': 'plan.prepare',
  'POST /plans/sample': 'plan.prepare',
  'POST /plans': 'plan.prepare',
  'GET /plans/:year': 'plan.read',
  'GET /plans/:year/publication': 'plan.publish',
  'POST /plans/:year/publication': 'plan.publish',
  'GET /plans/:year/publication/folder.zip': 'plan.publish',
  'GET /plans/:year/publication/folder/:file': 'plan.publish',
  'GET /plans/:year/comparison': 'plan.oversee',
  'GET /plans/:year/closure': 'plan.prepare',
  'POST /plans/:year/closure': 'plan.prepare',
  'POST /plans/:year/closure/decisions': 'plan.prepare',
  'POST /plans/:year/closure/reopening': 'plan.prepare',
  'GET /plans/:year/breakdown': 'plan.prepare',
  'POST /plans/:year/breakdown': 'plan.prepare',
  'POST /plans/:year/breakdown/rows': 'plan.prepare',
  'GET /plans/:year/last-year': 'plan.prepare',
  'POST /plans/:year/last-year/takeovers': 'plan.prepare',
  'POST /plans/:year/last-year/carrying': 'plan.prepare',
  'GET /plans/:year/references': 'plan.prepare',
  'GET /plans/:year/references/new': 'plan.prepare',
  'GET /plans/:year/references/preview': 'plan.prepare',
  'GET /plans/:year/references/preview/corrections': 'plan.prepare',
  'GET /plans/:year/references/:reference': 'plan.prepare',
  'POST /plans/:year/references': 'plan.prepare',
  'POST /plans/:year/references/preview': 'plan.prepare',
  'POST /plans/:year/references/preview/corrections': 'plan.prepare',
  'POST /plans/:year/references/:reference/matches': 'plan.prepare',
  'POST /plans/:year/references/:reference/close-matches': 'plan.prepare',
  'POST /plans/:year/references/:reference/settings-aside': 'plan.prepare',
  'POST /plans/:year/references/:reference/reopening': 'plan.prepare',
  'POST /plans/:year/references/:reference/removal': 'plan.prepare',
  'GET /plans/:year/workbench': 'plan.prepare',
  'POST /plans/:year/issuance': 'plan.prepare',
  'POST /plans/:year/acceptances': 'plan.prepare',
  'POST /plans/:year/suggestions': 'plan.prepare',
  'POST /plans/:year/undoing': 'plan.prepare',
  'POST /plans/:year/merger': 'plan.prepare',
  'POST /plans/:year/assignments': 'plan.prepare',
  'POST /plans/:year/tasks': 'plan.prepare',
  [`POST ${task}`]: 'plan.prepare',
  [`POST ${task}/split`]: 'plan.prepare',
  [`POST ${task}/removal`]: 'plan.prepare',
  'POST /plans/:year/clauses/:id/setting-aside': 'plan.prepare',
  'POST /plans/:year/clauses/:id/restoring': 'plan.prepare',

  'GET /plans/:year/calendar': 'plan.oversee',
  'GET /plans/:year/monitor': 'plan.oversee',
  'GET /plans/:year/overview': 'plan.oversee',
  'POST /plans/:year/remarks': 'plan.remark',
  'GET /plans/:year/summary': 'plan.oversee',
  ...papers(),
  'GET /plans/:year/papers': 'plan.oversee',
  'GET /plans/:year/scoring': 'plan.oversee',
  'GET /plans/:year/scoring.xlsx': 'plan.oversee',
  'GET /plans/:year/scoring.docx': 'plan.oversee',
  'POST /plans/:year/scoring': 'scoring.manage',
  'POST /plans/:year/scoring/:code/links': 'scoring.manage',
  'POST /plans/:year/scoring/:code/adjustments': 'scoring.manage',
  'POST /plans/:year/scoring/:code/adjustments/:id/removal': 'scoring.manage',
  'GET /plans/:year/evidence.zip': 'plan.oversee',
  'GET /plans/:year/year-end': 'plan.oversee',
  'GET /plans/:year/year-end/versions/:number{\\d{1,3}}': 'plan.oversee',
  'GET /plans/:year/year-end/versions/:file{\\d{1,3}\\.docx}': 'plan.oversee',
  'POST /plans/:year/year-end/sections/:id': 'summary.write',
  'POST /plans/:year/year-end/pairs': 'summary.write',
  'POST /plans/:year/year-end/highlights': 'summary.write',
  'POST /plans/:year/year-end/new-days': 'summary.write',
  'POST /plans/:year/year-end/steps': 'plan.oversee',
  'GET /plans/:year/verifications': 'task.verify',
  'GET /plans/:year/history': 'history.read',
  'GET /plans/:year/links': 'plan.oversee',
  'GET /plans/:year/evidence/:sha256': inspects,
  'GET /plans/:year/evidence/:sha256/preview': inspects,
  'GET /plans/:year/evidence/:sha256/picture': inspects,

  'GET /plans/:year/tasks': 'plan.read',
  [`GET ${task}`]: 'plan.read',
  [`POST ${task}/nudges`]: 'task.verify',
  [`POST ${task}/remarks`]: 'plan.remark',
  [`POST ${task}/events`]: records,
  [`GET ${task}/ledger`]: inspects,
  [`GET ${task}/ledger.csv`]: inspects,
  [`GET ${task}/ledger.xlsx`]: inspects,
  [`POST ${task}/ledger`]: records,
  [`GET ${task}/ledger/preview`]: 'plan.read',
  [`POST ${task}/ledger/preview`]: records,
  [`POST ${task}/ledger/rows`]: records,
  [`GET ${occurrence}`]: inspects,
  [`POST ${occurrence}/progress`]: reports,
  [`POST ${occurrence}/evidence/:id/removal`]: reports,
  [`POST ${occurrence}/evidence/:id/review`]: handles,
  [`POST ${occurrence}/reopening`]: handles,
  [`GET ${occurrence}/links/:id`]: inspects,
  [`GET ${occurrence}/links/:id/snapshots/:sha256`]: inspects,
  [`POST ${occurrence}/links/:id/assurance`]: handles,
  [`POST ${occurrence}/links/:id/replacement`]: reports,
  [`POST ${occurrence}/links/:id/withdrawal`]: reports,
  [`POST ${occurrence}/confirmation`]: { sees: mayInspect, does: mayConfirm },
  [`POST ${occurrence}/verification`]: 'task.verify',
  [`POST ${occurrence}/extensions`]: { sees: mayInspect, does: maySubmit },
  [`POST ${occurrence}/extensions/answer`]: 'task.verify',
  [`POST ${occurrence}/pauses`]: 'task.verify',
  [`POST ${occurrence}/pauses/end`]: 'task.verify',
  [`POST ${occurrence}/restarts`]: 'task.verify',
  [`POST ${occurrence}/waiver`]: 'task.verify',
  [`POST ${occurrence}/waiver/removal`]: 'task.verify',
  [`GET ${occurrence}/supervision`]: 'plan.oversee',
  [`GET ${occurrence}/supervision.docx`]: 'plan.oversee',
}

export type Reach = 'open' | 'refused' | 'unseen' | 'sign in'

export function reachOf(row: Row, person: Person | null, named: Task): Reach {
  if (row === 'anyone') return 'open'
  if (!person?.active) return 'sign in'
  if (row === 'signed in') return 'open'
  if (typeof row === 'string') return may(person, row) ? 'open' : 'unseen'
  if (!row.sees(person, named)) return 'unseen'
  return row.does(person, named) ? 'open' : 'refused'
}

function papers(): Record<string, Row> {
  const paths = Object.entries(formatsOf).flatMap(([kind, formats]) =>
    formats.map((format) => `GET /plans/:year/${kind}.${format}`),
  )
  return Object.fromEntries(paths.map((path) => [path, 'plan.oversee' as const]))
}
