import {
  carriedInCell,
  carriedOutCell,
  receivedCell,
  resultTotalCell,
} from '../../src/domain/annual-report/form.ts'
import type { Filter, RegisterFigures, YearOfApplications } from '../../src/domain/application/listing.ts'
import { isIn, views } from '../../src/domain/application/listing.ts'
import type { Standing } from '../../src/domain/application/standing.ts'
import type { Office } from '../../src/domain/office/office.ts'
import { percentOf } from '../../src/domain/standing/account.ts'
import type { Messages } from '../../src/messages/index.ts'
import { figure } from '../../src/messages/number.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { type Asked, addressOf } from './address.ts'
import { CellChip } from './cell-chip.tsx'
import { ApplicationTable } from './table.tsx'
import { Years } from './years.tsx'

export interface RegisterSight {
  readonly asked: YearOfApplications
  readonly years: readonly number[]
  readonly figures: RegisterFigures
  readonly filter: Filter
  readonly found: readonly Standing[]
  readonly office: Office
  readonly manages: boolean
  /** the whole register, and not only what one division handles */
  readonly seesAll: boolean
}

interface RegisterProps {
  readonly frame: Frame
  readonly sight: RegisterSight
}

export function RegisterPage({ frame, sight }: RegisterProps) {
  const { m } = frame
  const { asked, found, office, manages, seesAll } = sight
  return (
    <Page frame={frame} title={m.register.title}>
      <div class="page-head">
        <h1>{m.register.title}</h1>
        <div class="actions">
          {seesAll && (
            <a class="button" href={`/applications/table-3?year=${asked.year}`}>
              {m.register.table}
            </a>
          )}
          {manages && (
            <a class="button" href="/applications/sheet">
              {m.register.sheet}
            </a>
          )}
          {manages && (
            <a class="button primary" href="/applications/new">
              {m.application.enter}
            </a>
          )}
        </div>
      </div>
      <p class="lead">{seesAll ? m.register.lead : m.register.leadOfDivision}</p>
      <Years m={m} years={sight.years} current={asked.year} base="/applications" />
      {asked.all.length === 0 ? (
        <p class="empty">{m.register.empty}</p>
      ) : (
        <>
          <Figures m={m} sight={sight} />
          <Filters m={m} sight={sight} />
          {found.length === 0 ? (
            <p class="empty">{m.register.nothingFound}</p>
          ) : (
            <ApplicationTable m={m} office={office} found={found} />
          )}
        </>
      )}
    </Page>
  )
}

interface PartProps {
  readonly m: Messages
  readonly sight: RegisterSight
}

function Figures({ m, sight }: PartProps) {
  const { figures, asked } = sight
  const words = m.register.figures
  const counts = [
    { name: words.received, count: figures.received, cell: receivedCell },
    { name: words.carriedIn, count: figures.carriedIn, cell: carriedInCell },
    { name: words.answered, count: figures.answered, cell: resultTotalCell },
    { name: words.open, count: figures.open, cell: carriedOutCell },
  ]
  const { part, whole } = figures.onTime
  return (
    <dl class="register-figures">
      {counts.map(({ name, count, cell }) => (
        <div>
          <dt>{name}</dt>
          <dd class="ways">
            <a href={addressOf({ year: asked.year, cell })}>{figure(count)}</a>
          </dd>
        </div>
      ))}
      <div>
        <dt>{words.onTime}</dt>
        <dd>
          {whole.length === 0 ? (
            <small>{m.register.noAnswers}</small>
          ) : (
            <>
              {percentOf(figures.onTime)} <small>{`${part.length}/${whole.length}`}</small>
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>{words.mean}</dt>
        <dd>
          {figures.mean === null ? <small>{m.register.noAnswers}</small> : m.register.meanOf(figures.mean)}
        </dd>
      </div>
    </dl>
  )
}

function Filters({ m, sight }: PartProps) {
  const { asked, filter } = sight
  const kept: Asked = { year: asked.year, cell: filter.cell, words: filter.words }
  return (
    <div class="list-filters">
      <nav class="chips" aria-label={m.register.title}>
        {views.map((view) => (
          <a
            class="chip"
            href={addressOf({ ...kept, view })}
            aria-current={view === filter.view ? 'true' : undefined}
          >
            {m.register.views[view]}{' '}
            <span class="chip-count">
              {figure(asked.all.filter((standing) => isIn(view, standing)).length)}
            </span>
          </a>
        ))}
      </nav>
      <form method="get" action="/applications" class="list-search">
        <input type="hidden" name="year" value={asked.year} />
        {filter.view !== 'all' && <input type="hidden" name="view" value={filter.view} />}
        <input
          type="search"
          name="q"
          value={filter.words}
          aria-label={m.register.search}
          placeholder={m.register.searchHint}
        />
        <button type="submit">{m.register.search}</button>
      </form>
      {filter.cell && (
        <CellChip m={m} cell={filter.cell} away={addressOf({ ...kept, cell: null, view: filter.view })} />
      )}
    </div>
  )
}
