import type { Child } from 'hono/jsx'
import { pageOf } from '../src/domain/paging.ts'
import type { Piece } from '../src/search/excerpt.ts'
import type { Findable, FindableKind } from '../src/search/findable.ts'
import type { Frame } from './frame.ts'
import { Page } from './layout.tsx'
import { Chip } from './shared/chip.tsx'
import { Pager } from './shared/pager.tsx'
import { SearchBox } from './shared/search-box.tsx'

export interface Line {
  readonly found: Findable
  readonly pieces: readonly Piece[]
  /** null where there is no page to read it on */
  readonly href: string | null
}

interface Group {
  readonly kind: FindableKind
  readonly lines: readonly Line[]
}

interface SearchProps {
  readonly frame: Frame
  readonly query: string
  /** the one kind that is asked for, or null for some of each */
  readonly kind: FindableKind | null
  /** only kinds of which something was found */
  readonly groups: readonly Group[]
  /** the page of that kind, as the address says it */
  readonly asked?: string | undefined
}

const someOfEach = 5

export function SearchPage({ frame, query, kind, groups, asked }: SearchProps) {
  const { m } = frame
  const shown = kind ? groups.filter((group) => group.kind === kind) : groups
  return (
    <Page frame={frame} title={query ? `${query} · ${m.search.title}` : m.search.title}>
      <div class="search-page">
        <h1>{m.search.title}</h1>
        <SearchBox m={m} id="q" query={query} autofocus={groups.length === 0} />
        {query === '' ? <p class="hint">{m.search.hint}</p> : <Outcome m={m} query={query} groups={groups} />}
        {groups.length > 1 && <Kinds m={m} query={query} kind={kind} groups={groups} />}
        {shown.map((group) =>
          kind === null ? (
            <SomeHits m={m} query={query} group={group} />
          ) : (
            <AllHits m={m} query={query} group={group} asked={asked} />
          ),
        )}
      </div>
    </Page>
  )
}

type Words = Frame['m']

function Outcome({ m, query, groups }: Pick<KindsProps, 'm' | 'query' | 'groups'>) {
  if (groups.length > 0) return <p class="lead">{m.search.found(totalOf(groups), query)}</p>
  return (
    <div class="empty">
      <p>
        <strong>{m.search.nothing(query)}</strong>
      </p>
      <p>{m.search.nothingHint}</p>
    </div>
  )
}

interface KindsProps {
  readonly m: Words
  readonly query: string
  readonly kind: FindableKind | null
  readonly groups: readonly Group[]
}

function Kinds({ m, query, kind, groups }: KindsProps) {
  return (
    <nav class="chips" aria-label={m.search.title}>
      <Chip href={addressFor(query)} text={m.search.all} count={totalOf(groups)} current={kind === null} />
      {groups.map((group) => (
        <Chip
          href={addressFor(query, group.kind)}
          text={m.search.kind[group.kind]}
          count={group.lines.length}
          current={kind === group.kind}
        />
      ))}
    </nav>
  )
}

interface HitsProps {
  readonly m: Words
  readonly query: string
  readonly group: Group
}

function SomeHits({ m, query, group: { kind, lines } }: HitsProps) {
  return (
    <Hits m={m} kind={kind} lines={lines.slice(0, someOfEach)}>
      {lines.length > someOfEach && (
        <a class="button" href={addressFor(query, kind)}>
          {m.search.more(lines.length)}
        </a>
      )}
    </Hits>
  )
}

function AllHits({ m, query, group: { kind, lines }, asked }: HitsProps & Pick<SearchProps, 'asked'>) {
  const page = pageOf(lines, asked)
  return (
    <Hits m={m} kind={kind} lines={page.members}>
      <Pager m={m} page={page} hrefOf={(number) => `${addressFor(query, kind)}&page=${number}`} />
    </Hits>
  )
}

function Hits({ m, kind, lines, children }: Group & { readonly m: Words; readonly children: Child }) {
  return (
    <section class="hits" aria-labelledby={`hits-${kind}`}>
      <h2 id={`hits-${kind}`}>{m.search.kind[kind]}</h2>
      <ul>
        {lines.map((line) => (
          <HitLine m={m} line={line} />
        ))}
      </ul>
      {children}
    </section>
  )
}

function HitLine({ m, line }: { m: Words; line: Line }) {
  const { found, pieces, href } = line
  const isSong = found.kind === 'clause' || found.kind === 'plan'
  const place = placeOf(m, found)
  const words = (
    <span class={isSong ? 'song' : undefined} lang="zh-CN">
      {pieces.map(({ text, hit }) => (hit ? <mark>{text}</mark> : text))}
    </span>
  )
  return (
    <li class="hit">
      {href ? <a href={href}>{words}</a> : <p>{words}</p>}
      <small>{place}</small>
    </li>
  )
}

function placeOf(m: Words, found: Findable): string {
  if (found.kind === 'application') return m.search.received(found.application.receivedOn)
  const { kind, plan, task, occurrence, clauseId } = found
  const parts = [
    `${plan.year}`,
    clauseId && m.search.clause(clauseId),
    task && kind !== 'task' && `${task.code} ${task.title}`,
    occurrence && kind !== 'event' && m.occurrence.label(occurrence),
  ]
  return parts.filter(Boolean).join(' · ')
}

function addressFor(query: string, kind?: FindableKind): string {
  return `/search?${new URLSearchParams({ q: query, ...(kind && { kind }) })}`
}

function totalOf(groups: readonly Group[]): number {
  return groups.reduce((total, { lines }) => total + lines.length, 0)
}
