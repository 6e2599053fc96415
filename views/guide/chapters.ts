/** Which page a path shows, and which pages matter to whom. */
import type { Role } from '../../src/domain/office/role.ts'
import type { GuidedPage } from '../../src/messages/guided-page.ts'

const patterns: readonly (readonly [RegExp, GuidedPage])[] = [
  [/^\/(people|divisions|applications)\/sheet/, 'sheets'],
  [/^\/duties/, 'duties'],
  [/^\/confirmations/, 'confirmations'],
  [/^\/plans\/(new|preview)/, 'reading'],
  [/^\/plans\/\d+\/workbench/, 'workbench'],
  [/^\/plans\/\d+\/breakdown/, 'breakdown'],
  [/^\/plans\/\d+\/last-year/, 'lastYear'],
  [/^\/plans\/\d+\/references/, 'references'],
  [/^\/plans\/\d+\/monitor/, 'monitor'],
  [/^\/plans\/\d+\/overview/, 'overview'],
  [/^\/plans\/\d+\/verifications/, 'verifications'],
  [/^\/plans\/\d+\/year-end/, 'yearEnd'],
  [/^\/plans\/\d+\/scoring/, 'scoring'],
  [/^\/plans\/\d+\/papers/, 'papers'],
  [/^\/plans\/\d+\/summary/, 'summary'],
  [/^\/plans\/\d+\/comparison/, 'comparison'],
  [/^\/plans\/\d+\/closure/, 'closure'],
  [/^\/plans\/\d+\/publication/, 'publication'],
  [/^\/plans\/\d+\/history/, 'history'],
  [/^\/plans\/\d+\/calendar/, 'heatMap'],
  [/^\/plans\/\d+\/(tasks\/[^/]+\/[^/]+\/)?links/, 'links'],
  [/^\/plans\/\d+\/tasks\/[^/]+\/ledger/, 'ledger'],
  [/^\/plans\/\d+\/tasks\/[^/]+\/[^/]+\/supervision/, 'supervision'],
  [/^\/plans\/\d+\/tasks\/[^/]+\/[^/]+/, 'report'],
  [/^\/plans\/\d+\/tasks\/[^/]+/, 'task'],
  [/^\/plans\/\d+\/tasks/, 'tasks'],
  [/^\/plans(\/\d+)?(\?|$)/, 'plans'],
  [/^\/annual-reports/, 'annualReports'],
  [/^\/applications/, 'applications'],
  [/^\/messages/, 'messages'],
  [/^\/account\/sessions/, 'sessions'],
  [/^\/account\/second-factor/, 'secondFactor'],
  [/^\/account/, 'feed'],
  [/^\/jobs/, 'jobs'],
  [/^\/reminders/, 'reminders'],
  [/^\/divisions/, 'divisions'],
  [/^\/calendar/, 'calendar'],
  [/^\/people/, 'people'],
  [/^\/permissions/, 'permissions'],
  [/^\/policies/, 'policies'],
  [/^\/backups/, 'backups'],
  [/^\/audit/, 'audit'],
  [/^\/search/, 'search'],
]

/** @param path of the page shown, with or without its query */
export function guidedPageOf(path: string): GuidedPage | undefined {
  return patterns.find(([pattern]) => pattern.test(path))?.[1]
}

/** In the order in which somebody new would read. */
export const chapters: Readonly<Record<Role, readonly GuidedPage[]>> = {
  contact: ['duties', 'report', 'links', 'ledger', 'task', 'messages', 'search'],
  head: ['confirmations', 'tasks', 'task', 'messages', 'search'],
  office: [
    'reading',
    'workbench',
    'monitor',
    'verifications',
    'links',
    'breakdown',
    'lastYear',
    'references',
    'calendar',
    'applications',
    'summary',
    'yearEnd',
    'scoring',
    'closure',
    'papers',
    'publication',
  ],
  leader: ['overview', 'task', 'summary', 'yearEnd', 'annualReports', 'messages'],
  system: ['people', 'divisions', 'backups', 'messages', 'sessions'],
  security: ['people', 'permissions', 'policies', 'secondFactor', 'sessions'],
  audit: ['audit', 'sessions'],
}
