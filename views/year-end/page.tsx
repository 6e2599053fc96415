/** The year-end summary: written section by section, handed on by name, frozen when it is signed. */
import { may } from '../../src/domain/office/permission.ts'
import { versionNumber } from '../../src/domain/year-end/summary.ts'
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
          {writes ? <Writing m={m} sight={sight} /> : <Reading m={m} sight={sight} />}
        </div>
        <aside class="year-end-aside">
          <Trail m={m} sight={sight} />
          {person && <StepForms m={m} sight={sight} person={person} />}
          <MovementList m={m} sight={sight} />
        </aside>
      </div>
    </Page>
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
      <a class="button" href={`/plans/${year}/summary.docx`} download hx-boost="false">
        {m.yearEndPage.word}
      </a>
      <a class="button" href={`/plans/${year}/summary.html`} download hx-boost="false">
        {m.yearEndPage.print}
      </a>
    </>
  )
}
