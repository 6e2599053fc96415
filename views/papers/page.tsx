/** Every document of the year in one place: choose days and division, take it as Word, print, sheet or data. */
import type { Scope } from '../../src/domain/standing/scope.ts'
import type { Messages } from '../../src/messages/index.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { PlanHead } from '../plan/head.tsx'
import { ScopeForm } from './scope.tsx'
import type { Kind, PapersSight, PartProps } from './sight.ts'
import { Supervisions } from './supervisions.tsx'

export function PapersPage({ frame, sight }: { frame: Frame; sight: PapersSight }) {
  const { m } = frame
  const { plan } = sight
  return (
    <Page frame={frame} title={m.papers.title}>
      <PlanHead frame={frame} plan={plan} current="papers" />
      <ScopeForm m={m} sight={sight} />
      <ul class="card papers-list">
        {(Object.keys(sight.formats) as Kind[]).map((kind) => (
          <PaperLine m={m} sight={sight} kind={kind} />
        ))}
        {sight.lastYear !== null && (
          <LastYear m={m} year={sight.lastYear} formats={sight.formats['look-back']} />
        )}
        <Package m={m} sight={sight} />
      </ul>
      <Supervisions m={m} sight={sight} />
    </Page>
  )
}

function PaperLine({ m, sight, kind }: PartProps & { readonly kind: Kind }) {
  const { plan, formats, scope } = sight
  return (
    <li>
      <div>
        <h2>{m.paper.documents[kind]}</h2>
        <p class="hint">{m.papers.hint[kind]}</p>
      </div>
      <p class="papers-formats">
        {formats[kind].map((format) => (
          <a class="button" href={`/plans/${plan.year}/${kind}.${format}?${queryOf(scope)}`} hx-boost="false">
            {m.papers.format[format as keyof Messages['papers']['format']]}
          </a>
        ))}
      </p>
    </li>
  )
}

interface LastYearProps {
  readonly m: Messages
  readonly year: number
  readonly formats: readonly string[]
}

/** 回头看 is asked for the year before: offered here, where this year's papers are taken. */
function LastYear({ m, year, formats }: LastYearProps) {
  return (
    <li>
      <h2>{m.papers.lastYear(year)}</h2>
      <p class="papers-formats">
        {formats.map((format) => (
          <a class="button" href={`/plans/${year}/look-back.${format}`} hx-boost="false">
            {m.papers.format[format as keyof Messages['papers']['format']]}
          </a>
        ))}
      </p>
    </li>
  )
}

function Package({ m, sight }: PartProps) {
  const { plan, packed, scope } = sight
  return (
    <li>
      <div>
        <h2>{m.papers.package}</h2>
        <p class="hint">{m.papers.packageHint(packed.count, m.evidence.size(packed.size))}</p>
      </div>
      <p class="papers-formats">
        <a
          class="button"
          href={`/plans/${plan.year}/evidence.zip?${queryOf(scope)}`}
          download
          hx-boost="false"
        >
          {m.papers.packageTake}
        </a>
      </p>
    </li>
  )
}

function queryOf({ from, to, leadId }: Scope): string {
  return new URLSearchParams({ from, to, ...(leadId !== null && { lead: leadId }) }).toString()
}
