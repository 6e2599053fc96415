/** The program as one request handler: middleware in order, one line for each noun. */
import { Hono } from 'hono'
import { csrf } from 'hono/csrf'
import { requestId } from 'hono/request-id'
import { secureHeaders } from 'hono/secure-headers'
import { may } from './domain/office/permission.ts'
import type { Person } from './domain/office/person.ts'
import { assets } from './http/assets.ts'
import { Attempts } from './http/attempts.ts'
import { baseOf, pathBelow, redirectBelow } from './http/base.ts'
import { within } from './http/body.ts'
import { locate } from './http/caller.ts'
import type { Deps, Env } from './http/context.ts'
import { onError, onMissing } from './http/failure.tsx'
import { harmless } from './http/harmless.ts'
import { logged } from './http/logged.ts'
import { once } from './http/once.ts'
import { signedIn } from './http/permit.ts'
import { identify, requirePerson } from './http/session.ts'
import { UnsentForms } from './http/unsent.ts'
import { account } from './routes/account.tsx'
import { annualReports } from './routes/annual-reports.tsx'
import { applications } from './routes/applications.tsx'
import { assignments } from './routes/assignments.ts'
import { audit } from './routes/audit.tsx'
import { backups } from './routes/backups.tsx'
import { breakdown } from './routes/breakdown.tsx'
import { calendar } from './routes/calendar.tsx'
import { clauses } from './routes/clauses.ts'
import { clocks } from './routes/clocks.ts'
import { closure } from './routes/closure.tsx'
import { comparison } from './routes/comparison.tsx'
import { confirmation, confirmations } from './routes/confirmations.tsx'
import { divisions } from './routes/divisions.tsx'
import { duties } from './routes/duties.tsx'
import { events } from './routes/events.ts'
import { evidence } from './routes/evidence.tsx'
import { extensions } from './routes/extensions.ts'
import { feeds } from './routes/feeds.ts'
import { guide } from './routes/guide.tsx'
import { health } from './routes/health.ts'
import { heatMap } from './routes/heat-map.tsx'
import { history } from './routes/history.tsx'
import { invitations } from './routes/invitations.tsx'
import { lastYear } from './routes/last-year.tsx'
import { ledger } from './routes/ledger.tsx'
import { listings } from './routes/listings.tsx'
import { messages } from './routes/messages.tsx'
import { monitor } from './routes/monitor.tsx'
import { occurrences } from './routes/occurrences.tsx'
import { overview } from './routes/overview.tsx'
import { ownSessions } from './routes/own-sessions.tsx'
import { documents } from './routes/papers/documents.ts'
import { evidencePackage } from './routes/papers/evidence-package.ts'
import { papers } from './routes/papers/papers.tsx'
import { people } from './routes/people.tsx'
import { plans } from './routes/plans.tsx'
import { policies } from './routes/policies.tsx'
import { preferences } from './routes/preferences.ts'
import { proofs } from './routes/proofs.ts'
import { publication } from './routes/publication.tsx'
import { readings } from './routes/readings.tsx'
import { references } from './routes/references.tsx'
import { register } from './routes/register.tsx'
import { registerSheet } from './routes/register-sheet.tsx'
import { reminders } from './routes/reminders.tsx'
import { roles } from './routes/roles.tsx'
import { scoring } from './routes/scoring.tsx'
import { search } from './routes/search.tsx'
import { secondFactor } from './routes/second-factor.tsx'
import { sessions } from './routes/sessions.tsx'
import { setup } from './routes/setup.tsx'
import { styleguide } from './routes/styleguide.tsx'
import { summary } from './routes/summary.tsx'
import { supervisions } from './routes/supervisions.tsx'
import { taskEditing } from './routes/task-editing.tsx'
import { tasks } from './routes/tasks.tsx'
import { undoing } from './routes/undoing.ts'
import { unsent } from './routes/unsent.ts'
import { verification, verifications } from './routes/verifications.tsx'
import { waivers } from './routes/waivers.ts'
import { workbench } from './routes/workbench.tsx'
import { yearEndSteps } from './routes/year-end/steps.ts'
import { yearEndVersions } from './routes/year-end/versions.tsx'
import { yearEnd } from './routes/year-end/writing.tsx'
import type { Store } from './store/store.ts'

const requestMegabytes = 64

export function createApp(deps: Deps): Hono<Env> {
  const base = baseOf(deps.publicUrl)
  const app = new Hono<Env>({ getPath: pathBelow(base) })
  const attempts = new Attempts()
  const unsentForms = new UnsentForms()
  app.onError(onError)
  app.notFound(onMissing)

  app.route('/', assets)
  if (base !== '') app.use(redirectBelow(base))
  app.use(requestId())
  app.use('/plans/:year/evidence/:sha256/picture', sandbox)
  app.use(security)
  app.use(async (c, next) => {
    const { unsent } = c.env ?? {}
    const reached = unsent ? harmless(deps) : deps
    c.set('deps', reached)
    c.set('store', reached.store)
    c.set('typed', unsent?.fields ?? {})
    c.set('attempts', attempts)
    c.set('unsentForms', unsentForms)
    await next()
  })
  app.use(logged)
  app.use(locate(deps.trustedProxies))
  app.route('/', health)
  app.use(identify)
  app.use(csrf(deps.publicUrl ? { origin: new URL(deps.publicUrl).origin } : undefined))
  app.post('*', within(requestMegabytes))

  app.route('/', sessions)
  app.route('/setup', setup)
  app.route('/invitations', invitations)
  app.route('/feed', feeds)
  app.route('/preferences', preferences)
  app.use(requirePerson)
  app.use(once())

  app.get('/', (c) => c.redirect(homeOf(signedIn(c), deps.store), 303))
  app.route('/unsent', unsent(app))
  app.route('/annual-reports', annualReports)
  app.route('/applications', register)
  app.route('/applications', registerSheet)
  app.route('/applications', applications)
  app.route('/divisions', divisions)
  app.route('/calendar', calendar)
  app.route('/people', people)
  app.route('/', roles)
  app.route('/audit', audit)
  app.route('/messages', messages)
  app.route('/reminders', reminders)
  app.route('/account', account)
  app.route('/guide', guide)
  if (deps.demo) app.route('/styleguide', styleguide)
  app.route('/search', search)
  app.route('/account', ownSessions)
  app.route('/account/second-factor', secondFactor)
  app.route('/policies', policies)
  app.route('/backups', backups)
  app.route('/plans/:year/tasks', listings)
  app.route('/plans/:year/calendar', heatMap)
  app.route('/plans/:year/monitor', monitor)
  app.route('/plans/:year', overview)
  app.route('/plans/:year', summary)
  app.route('/plans/:year', closure)
  app.route('/plans/:year', comparison)
  app.route('/plans/:year', publication)
  app.route('/plans/:year', documents)
  app.route('/plans/:year', evidencePackage)
  app.route('/plans/:year', papers)
  app.route('/plans/:year', scoring)
  app.route('/plans/:year', yearEnd)
  app.route('/plans/:year', yearEndSteps)
  app.route('/plans/:year', yearEndVersions)
  app.route('/duties', duties)
  app.route('/confirmations', confirmations)
  app.route('/plans', readings)
  app.route('/plans', plans)
  app.route('/plans', breakdown)
  app.route('/plans', lastYear)
  app.route('/plans', references)
  app.route('/plans', workbench)
  app.route('/plans', assignments)
  app.route('/plans', taskEditing)
  app.route('/plans', clauses)
  app.route('/plans', undoing)
  app.route('/plans/:year/verifications', verifications)
  app.route('/plans/:year/history', history)
  app.route('/plans/:year/evidence', evidence)
  app.route('/plans/:year/tasks/:code', tasks)
  app.route('/plans/:year/tasks/:code/events', events)
  app.route('/plans/:year/tasks/:code', ledger)
  app.route('/plans/:year/tasks/:code/:key', occurrences)
  app.route('/plans/:year/tasks/:code/:key', proofs)
  app.route('/plans/:year/tasks/:code/:key/verification', verification)
  app.route('/plans/:year/tasks/:code/:key/confirmation', confirmation)
  app.route('/plans/:year/tasks/:code/:key/extensions', extensions)
  app.route('/plans/:year/tasks/:code/:key', clocks)
  app.route('/plans/:year/tasks/:code/:key/waiver', waivers)
  app.route('/plans/:year/tasks/:code/:key/supervision', supervisions)
  return app
}

/** A picture that somebody handed in may load, run and be framed by nothing. */
const sandbox = secureHeaders({
  contentSecurityPolicy: { defaultSrc: ["'none'"], sandbox: [], frameAncestors: ["'none'"] },
})

const security = secureHeaders({
  contentSecurityPolicy: {
    defaultSrc: ["'self'"],
    baseUri: ["'none'"],
    formAction: ["'self'"],
    frameAncestors: ["'none'"],
    objectSrc: ["'none'"],
  },
  referrerPolicy: 'same-origin',
  strictTransportSecurity: 'max-age=31536000; includeSubDomains',
  permissionsPolicy: {
    camera: [],
    microphone: [],
    geolocation: [],
    payment: [],
    usb: [],
    browsingTopics: [],
  },
})

/** Where each role begins the day: those who see the whole at the year that runs. */
function homeOf(person: Person, store: Store): string {
  const current = store.plans().find(({ status }) => status === 'issued')
  if (may(person, 'plan.oversee')) return current ? `/plans/${current.year}` : '/plans'
  if (may(person, 'task.report')) return '/duties'
  if (may(person, 'task.confirm')) return store.office().headsConfirm ? '/confirmations' : '/messages'
  if (may(person, 'history.audit')) return '/audit'
  return may(person, 'person.read') ? '/people' : '/messages'
}
