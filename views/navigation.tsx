/** The ways that a person may go. What is set up once and seldom lies together in a menu. */
import { may, type Permission } from '../src/domain/office/permission.ts'
import type { Frame } from './frame.ts'

type Name = keyof Frame['m']['common']['nav']

interface Way {
  readonly href: string
  readonly name: Name
  /** one of these opens it; none: everybody */
  readonly asks: readonly Permission[]
  /** paths of pages that lie under it */
  readonly within?: readonly string[]
}

const work: readonly Way[] = [
  { href: '/duties', name: 'duties', asks: ['task.report'] },
  { href: '/confirmations', name: 'confirmations', asks: ['task.confirm'] },
  { href: '/plans', name: 'plans', asks: ['plan.read'] },
  { href: '/annual-reports', name: 'annualReports', asks: ['report.read'] },
  { href: '/applications', name: 'applications', asks: ['application.read', 'application.follow'] },
  { href: '/messages', name: 'messages', asks: [] },
  { href: '/audit', name: 'audit', asks: ['history.audit'] },
]

const setting: readonly Way[] = [
  { href: '/divisions', name: 'divisions', asks: ['division.manage'] },
  { href: '/calendar', name: 'calendar', asks: ['calendar.manage'] },
  {
    href: '/people',
    name: 'administration',
    asks: ['person.read'],
    within: ['/permissions', '/policies', '/backups'],
  },
]

export function Navigation({ frame }: { frame: Frame }) {
  const open = (way: Way) =>
    frame.person !== null &&
    (way.asks.length === 0 || way.asks.some((one) => frame.person && may(frame.person, one)))
  const ways = work.filter(open)
  const settings = setting.filter(open)
  /** a menu of two is a detour */
  const isMenu = settings.length > 2 && ways.length > 1
  return (
    <nav aria-label={frame.m.common.navigation}>
      <Ways frame={frame} ways={isMenu ? ways : [...ways, ...settings]} />
      {isMenu && <Settings frame={frame} ways={settings} />}
    </nav>
  )
}

interface WaysProps {
  readonly frame: Frame
  readonly ways: readonly Way[]
}

function Ways({ frame, ways }: WaysProps) {
  return (
    <>
      {ways.map((way) => (
        <a href={way.href} aria-current={isHere(frame, way) ? 'page' : undefined}>
          {frame.m.common.nav[way.name]}
        </a>
      ))}
    </>
  )
}

function Settings({ frame, ways }: WaysProps) {
  const isWithin = ways.some((way) => isHere(frame, way))
  return (
    <details class="menu">
      <summary class={isWithin ? 'is-here' : undefined}>{frame.m.common.nav.settings}</summary>
      <div class="menu-list">
        <Ways frame={frame} ways={ways} />
      </div>
    </details>
  )
}

function isHere({ path }: Frame, { href, within = [] }: Way): boolean {
  return [href, ...within].some((start) => path.startsWith(start))
}
