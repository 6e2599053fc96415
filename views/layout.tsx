import type { Child } from 'hono/jsx'
import { may } from '../src/domain/office/permission.ts'
import type { Frame } from './frame.ts'

interface PageProps {
  readonly frame: Frame
  readonly title: string
  /** wide pages use the whole window, for tables and the workbench */
  readonly wide?: boolean
  readonly children?: Child
}

export function Page({ frame, title, wide = false, children }: PageProps) {
  const { m, elder, demoDay, notice, assets } = frame
  return (
    <html lang={m.common.lang} class={elder ? 'elder' : undefined}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta
          name="htmx-config"
          content='{"includeIndicatorCSS":false,"morphIgnore":["data-htmx-powered","open"]}'
        />
        <title>{`${title} · ${m.common.name}`}</title>
        <link rel="icon" href={assets.icon} type="image/svg+xml" />
        <link rel="stylesheet" href={assets.style} />
        <script src={assets.htmx} defer />
        <script src={assets.script} defer />
      </head>
      <body hx-boost:inherited="true" hx-swap:inherited="innerMorph">
        <a class="skip" href="#main">
          {m.common.skip}
        </a>
        {demoDay && <p class="demo-day">{m.common.demoDay(demoDay)}</p>}
        <Header frame={frame} />
        <div id="notice" role="status" aria-live="polite">
          {notice && <p class="notice">{m.common.notice[notice]}</p>}
        </div>
        <main id="main" class={wide ? 'wide' : undefined} tabindex={-1}>
          {children}
        </main>
      </body>
    </html>
  )
}

function Header({ frame }: { frame: Frame }) {
  const { m, person, officeName } = frame
  return (
    <header class="top">
      <a class="brand" href="/">
        <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
          <use href={`${frame.assets.icon}#mark`} />
        </svg>
        <span class="brand-name">{m.common.name}</span>
        {officeName && <span class="brand-office">{officeName}</span>}
      </a>
      {person && <Navigation frame={frame} />}
      <Preferences frame={frame} />
    </header>
  )
}

function Navigation({ frame }: { frame: Frame }) {
  const { m, person, path } = frame
  if (!person) return null
  const links = [
    { href: '/duties', text: m.common.nav.duties, shown: may(person, 'task.report') },
    { href: '/plans', text: m.common.nav.plans, shown: may(person, 'plan.read') },
    { href: '/annual-reports', text: m.common.nav.annualReports, shown: may(person, 'report.read') },
    { href: '/messages', text: m.common.nav.messages, shown: true },
    { href: '/divisions', text: m.common.nav.divisions, shown: may(person, 'division.manage') },
    { href: '/calendar', text: m.common.nav.calendar, shown: may(person, 'calendar.manage') },
    { href: '/people', text: m.common.nav.people, shown: may(person, 'person.read') },
    { href: '/permissions', text: m.common.nav.permissions, shown: may(person, 'role.manage') },
    { href: '/audit', text: m.common.nav.audit, shown: may(person, 'history.audit') },
  ]
  return (
    <nav aria-label={m.common.navigation}>
      {links
        .filter((link) => link.shown)
        .map((link) => (
          <a href={link.href} aria-current={path.startsWith(link.href) ? 'page' : undefined}>
            {link.text}
          </a>
        ))}
    </nav>
  )
}

/** Forms that come back to this very page; language and look change the whole document, so the browser loads it anew. */
function Preferences({ frame }: { frame: Frame }) {
  const { m, locale, elder, person, path } = frame
  return (
    <div class="preferences">
      <form method="post" action="/preferences" hx-boost="false">
        <input type="hidden" name="back" value={path} />
        <button type="submit" name="locale" value={locale === 'zh' ? 'en' : 'zh'} class="quiet">
          {m.common.otherLanguage}
        </button>
        <button type="submit" name="elder" value={elder ? 'off' : 'on'} class="quiet">
          {elder ? m.common.elderOff : m.common.elderOn}
        </button>
      </form>
      {person && (
        <form method="post" action="/sign-out">
          <a class="who" href="/account/sessions" title={m.session.ownTitle}>
            {person.name}
          </a>
          <button type="submit" class="quiet">
            {m.session.out}
          </button>
        </form>
      )}
    </div>
  )
}
