/** The head of every page: where one is, where one can go, and how it is shown. */
import { may } from '../src/domain/office/permission.ts'
import type { Frame } from './frame.ts'
import { Navigation } from './navigation.tsx'
import { Icon } from './shared/icon.tsx'

export function Top({ frame }: { frame: Frame }) {
  const { m, person, officeName } = frame
  return (
    <header class="top">
      <a class="brand" href="/">
        <svg class="mark" viewBox="0 0 32 32" aria-hidden="true">
          <use href={`${frame.assets.icon}#mark`} />
        </svg>
        <span>
          <span class="brand-name">{m.common.name}</span>
          {officeName && <span class="brand-office">{officeName}</span>}
        </span>
      </a>
      {person && <Navigation frame={frame} />}
      <div class="tools">
        <UnderWay frame={frame} />
        {person && <Find frame={frame} />}
        {person && (
          <a class="tool" href="/guide" title={m.guide.title} aria-label={m.guide.title}>
            <Icon frame={frame} name="help" />
          </a>
        )}
        <Preferences frame={frame} />
        {person && <SignOut frame={frame} />}
      </div>
    </header>
  )
}

/** A field where there is room; on a narrow screen the button alone, which leads to the page with the field. */
function Find({ frame }: { frame: Frame }) {
  const { m, person } = frame
  if (!person || !may(person, 'plan.read')) return null
  return (
    // biome-ignore lint/a11y/useSemanticElements: the search element is younger than Chromium 109
    <form role="search" class="find" action="/search">
      <input
        type="search"
        name="q"
        id="find"
        aria-label={m.search.label}
        placeholder={m.search.title}
        maxlength={60}
        autocomplete="off"
      />
      <button type="submit" class="tool" title={m.search.title} aria-label={m.search.title}>
        <Icon frame={frame} name="search" />
      </button>
    </form>
  )
}

/** The way back to long work, from wherever one went meanwhile. */
function UnderWay({ frame: { m, job, path } }: { frame: Frame }) {
  if (!job || path === `/jobs/${job.id}`) return null
  return (
    <a class="under-way" href={`/jobs/${job.id}`}>
      {job.isDone ? m.job.done : m.job.underWay}
    </a>
  )
}

/** Comes back to this very page; language and look change the whole document, so the browser loads it anew. */
function Preferences({ frame }: { frame: Frame }) {
  const { m, locale, elder, path } = frame
  return (
    <form method="post" action="/preferences" hx-boost="false">
      <input type="hidden" name="back" value={path} />
      <button type="submit" name="locale" value={locale === 'zh' ? 'en' : 'zh'} class="quiet">
        {m.common.otherLanguage}
      </button>
      <button type="submit" name="elder" value={elder ? 'off' : 'on'} class="quiet">
        {elder ? m.common.elderOff : m.common.elderOn}
      </button>
    </form>
  )
}

function SignOut({ frame }: { frame: Frame }) {
  const { m, person } = frame
  return (
    <form method="post" action="/sign-out">
      <a class="who" href="/account/sessions" title={m.session.ownTitle}>
        {person?.name}
      </a>
      <button type="submit" class="quiet">
        {m.session.out}
      </button>
    </form>
  )
}
