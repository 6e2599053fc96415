/** The year-end summary: written section by section, handed on by name, frozen when it is signed. */
import { may } from '../../src/domain/office/permission.ts'
import { type Content, versionNumber } from '../../src/domain/year-end/summary.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { PlanHead } from '../plan/head.tsx'
import { Figures } from './figures.tsx'
import { Highlights } from './highlights.tsx'
import { MovementList } from './movement.tsx'
import { NewDays } from './new-days.tsx'
import { Pairs } from './pairs.tsx'
import { Reading } from './reading.tsx'
import { SectionForm } from './section.tsx'
import type { YearEndSight } from './sight.ts'
import { StepForms, Trail } from './steps.tsx'
import { versionName } from './version.tsx'

export function YearEndPage({ frame, sight }: { frame: Frame; sight: YearEndSight }) {
  const { m, person } = frame
  const { plan, stage, summary } = sight
  const words = m.yearEndPage
  const writes = stage === 'writing' && person !== null && may(person, 'summary.write')
  return (
    <Page frame={frame} title={m.yearEnd.fileName(plan.year)} wide>
      <PlanHead frame={frame} plan={plan} current="year-end">
        <Downloads m={m} year={plan.year} />
      </PlanHead>
      <p class="lead">
        <span class={`tag stage-${stage}`}>{words.stage[stage]}</span>
        <span class="tag">{words.version(versionNumber(summary))}</span> {words.lead[stage]}
      </p>
      <div class="year-end">
        <div class="year-end-paper">
          {writes ? <Writing m={m} sight={sight} /> : <Reading m={m} content={shownOf(sight)} />}
        </div>
        <aside class="year-end-aside">
          <Trail m={m} steps={summary.steps} seal={sealOf(sight)} />
          {person && <StepForms m={m} sight={sight} person={person} />}
          <Moved m={m} sight={sight} />
          <Versions m={m} sight={sight} />
        </aside>
      </div>
    </Page>
  )
}

/** As it was signed, else as it stands. */
function shownOf({ stage, frozen, content }: YearEndSight): Content {
  return stage === 'signed' && frozen ? frozen.content : content
}

function sealOf({ stage, frozen, isSound }: YearEndSight) {
  return stage === 'signed' && frozen ? { hash: frozen.hash, isSound } : null
}

function Moved({ m, sight: { movement, frozen, stage } }: { m: Frame['m']; sight: YearEndSight }) {
  const words = m.yearEndPage
  if (!movement || !frozen) return null
  const title = stage === 'signed' ? words.moved : words.movedSince(frozen.number)
  return <MovementList m={m} title={title} movement={movement} />
}

function Versions({ m, sight }: { m: Frame['m']; sight: YearEndSight }) {
  const { versions } = sight.summary
  if (versions.length === 0) return null
  return (
    <section class="card">
      <h2>{m.yearEndPage.versions}</h2>
      <ul class="lines">
        {versions.map((version) => (
          <li>
            <a href={`${sight.address}/versions/${version.number}`}>{versionName(version, m)}</a>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Writing({ m, sight }: { m: Frame['m']; sight: YearEndSight }) {
  const { written } = sight
  const paired = ['problems', 'measures']
  return (
    <>
      {written
        .filter(({ id }) => !paired.includes(id))
        .map((section) => (
          <SectionForm m={m} sight={sight} section={section}>
            {section.id === 'highlights' && <Highlights m={m} sight={sight} />}
            <Figures m={m} figures={sight.content.figures.filter((one) => one.section === section.id)} />
          </SectionForm>
        ))}
      <Pairs m={m} sight={sight} />
      <NewDays m={m} sight={sight} />
    </>
  )
}

function Downloads({ m, year }: { readonly m: Frame['m']; readonly year: number }) {
  return (
    <>
      <a class="button" href={`/plans/${year}/summary.docx`} hx-boost="false">
        {m.yearEndPage.word}
      </a>
      <a class="button" href={`/plans/${year}/summary.html`} download hx-boost="false">
        {m.yearEndPage.print}
      </a>
    </>
  )
}
