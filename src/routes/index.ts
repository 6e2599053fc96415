/** Every address of the program: one line for each noun. Where two could answer, the first does. */
import { Hono } from 'hono'
import type { Env } from '../http/context.ts'
import { account } from './account.tsx'
import { annualReports } from './annual-reports.tsx'
import { applications } from './applications.tsx'
import { assignments } from './assignments.ts'
import { audit } from './audit.tsx'
import { backups } from './backups.tsx'
import { breakdown } from './breakdown.tsx'
import { calendar } from './calendar.tsx'
import { clauses } from './clauses.ts'
import { clocks } from './clocks.ts'
import { closure } from './closure.tsx'
import { comparison } from './comparison.tsx'
import { confirmation, confirmations } from './confirmations.tsx'
import { divisions } from './divisions.tsx'
import { divisionsSheet } from './divisions-sheet.tsx'
import { duties } from './duties.tsx'
import { events } from './events.ts'
import { evidence } from './evidence.tsx'
import { extensions } from './extensions.ts'
import { feeds } from './feeds.ts'
import { guide } from './guide.tsx'
import { heatMap } from './heat-map.tsx'
import { history } from './history.tsx'
import { home } from './home.ts'
import { invitations } from './invitations.tsx'
import { jobs } from './jobs.tsx'
import { lastYear } from './last-year.tsx'
import { ledger } from './ledger.tsx'
import { linkMending } from './link-mending.ts'
import { linkList, links } from './links.tsx'
import { listings } from './listings.tsx'
import { messages } from './messages.tsx'
import { monitor } from './monitor.tsx'
import { nudges } from './nudges.ts'
import { occurrences } from './occurrences.tsx'
import { overview } from './overview.tsx'
import { ownSessions } from './own-sessions.tsx'
import { documents } from './papers/documents.ts'
import { evidencePackage } from './papers/evidence-package.ts'
import { papers } from './papers/papers.tsx'
import { people } from './people.tsx'
import { peopleSheet } from './people-sheet.tsx'
import { plans } from './plans.tsx'
import { policies } from './policies.tsx'
import { preferences } from './preferences.ts'
import { proofs } from './proofs.ts'
import { publication } from './publication.tsx'
import { readings } from './readings.tsx'
import { references } from './references.tsx'
import { register } from './register.tsx'
import { registerSheet } from './register-sheet.tsx'
import { reminders } from './reminders.tsx'
import { roles } from './roles.tsx'
import { savedViews } from './saved-views.ts'
import { scoring } from './scoring.tsx'
import { search } from './search.tsx'
import { secondFactor } from './second-factor.tsx'
import { sessions } from './sessions.tsx'
import { setup } from './setup.tsx'
import { summary } from './summary.tsx'
import { supervisions } from './supervisions.tsx'
import { taskEditing } from './task-editing.tsx'
import { tasks } from './tasks.tsx'
import { undoing } from './undoing.ts'
import { verification, verifications } from './verifications.tsx'
import { waivers } from './waivers.ts'
import { workbench } from './workbench.tsx'
import { yearEndChoices } from './year-end/choosing.ts'
import { yearEndSteps } from './year-end/steps.ts'
import { yearEndVersions } from './year-end/versions.tsx'
import { yearEnd } from './year-end/writing.tsx'

/** One occurrence: /plans/2021/tasks/3.2-1/2021-Q3 */
const occurrence = new Hono<Env>()
occurrence.route('/', occurrences)
occurrence.route('/', proofs)
occurrence.route('/', clocks)
occurrence.route('/confirmation', confirmation)
occurrence.route('/extensions', extensions)
occurrence.route('/links', links)
occurrence.route('/links', linkMending)
occurrence.route('/supervision', supervisions)
occurrence.route('/verification', verification)
occurrence.route('/waiver', waivers)

/** One task: /plans/2021/tasks/3.2-1 */
const task = new Hono<Env>()
task.route('/', tasks)
task.route('/', ledger)
task.route('/events', events)
task.route('/:key', occurrence)

/** A year's plan before it is issued: read, broken down, assigned. */
const draft = new Hono<Env>()
draft.route('/', readings)
draft.route('/', plans)
draft.route('/', breakdown)
draft.route('/', lastYear)
draft.route('/', references)
draft.route('/', workbench)
draft.route('/', assignments)
draft.route('/', taskEditing)
draft.route('/', clauses)
draft.route('/', undoing)

/** A year's plan as a whole: /plans/2021 */
const plan = new Hono<Env>()
plan.route('/', overview)
plan.route('/', summary)
plan.route('/', closure)
plan.route('/', comparison)
plan.route('/', publication)
plan.route('/', documents)
plan.route('/', evidencePackage)
plan.route('/', papers)
plan.route('/', scoring)
plan.route('/', yearEnd)
plan.route('/', yearEndChoices)
plan.route('/', yearEndSteps)
plan.route('/', yearEndVersions)
plan.route('/calendar', heatMap)
plan.route('/evidence', evidence)
plan.route('/history', history)
plan.route('/links', linkList)
plan.route('/monitor', monitor)
plan.route('/nudges', nudges)
plan.route('/tasks', listings)
plan.route('/verifications', verifications)
plan.route('/views', savedViews)

/** For whoever comes, with an account or without. */
export const forAnyone = new Hono<Env>()
forAnyone.route('/', sessions)
forAnyone.route('/feed', feeds)
forAnyone.route('/invitations', invitations)
forAnyone.route('/preferences', preferences)
forAnyone.route('/setup', setup)

/** For whoever signed in; each route asks for the permission it needs. */
export const forPeople = new Hono<Env>()
forPeople.route('/', home)
forPeople.route('/', roles)
forPeople.route('/account', account)
forPeople.route('/account', ownSessions)
forPeople.route('/account/second-factor', secondFactor)
forPeople.route('/annual-reports', annualReports)
forPeople.route('/applications', register)
forPeople.route('/applications', registerSheet)
forPeople.route('/applications', applications)
forPeople.route('/audit', audit)
forPeople.route('/backups', backups)
forPeople.route('/calendar', calendar)
forPeople.route('/confirmations', confirmations)
forPeople.route('/divisions', divisionsSheet)
forPeople.route('/divisions', divisions)
forPeople.route('/duties', duties)
forPeople.route('/guide', guide)
forPeople.route('/jobs', jobs)
forPeople.route('/messages', messages)
forPeople.route('/people', peopleSheet)
forPeople.route('/people', people)
forPeople.route('/policies', policies)
forPeople.route('/reminders', reminders)
forPeople.route('/search', search)
forPeople.route('/plans/:year', plan)
forPeople.route('/plans', draft)
forPeople.route('/plans/:year/tasks/:code', task)
