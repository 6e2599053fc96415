/** The self-assessment: what would be lost today first, then each indicator with what decides it. */
import { may } from '../../src/domain/office/permission.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { PlanHead } from '../plan/head.tsx'
import { Shown } from '../shared/form.tsx'
import { SheetField } from '../shared/sheet-field.tsx'
import { Unreadable } from '../shared/unreadable.tsx'
import { IndicatorCard } from './indicator.tsx'
import type { PartProps, ScoringSight } from './sight.ts'
import { Verdict } from './verdict.tsx'

export function ScoringPage({ frame, sight }: { frame: Frame; sight: ScoringSight }) {
  const { m, person } = frame
  const { plan, score } = sight
  const words = m.scoring
  const manages = person !== null && may(person, 'scoring.manage')
  return (
    <Page frame={frame} title={words.title}>
      <PlanHead frame={frame} plan={plan} current="scoring">
        <Downloads m={m} sight={sight} />
      </PlanHead>
      <p class="lead">{words.lead}</p>
      {score.marks.length === 0 ? <p class="empty">{words.empty}</p> : <Verdict m={m} sight={sight} />}
      {manages && <Upload m={m} sight={sight} />}
      {score.marks.map((mark) => (
        <IndicatorCard m={m} sight={sight} mark={mark} manages={manages} />
      ))}
    </Page>
  )
}

function Downloads({ m, sight }: PartProps) {
  const address = `/plans/${sight.plan.year}/scoring`
  return (
    <>
      <a class="button" href={`${address}.xlsx`} hx-boost="false">
        {m.scoring.template}
      </a>
      {sight.score.marks.length > 0 && (
        <a class="button" href={`${address}.docx`} hx-boost="false">
          {m.scoring.word}
        </a>
      )}
    </>
  )
}

function Upload({ m, sight }: PartProps) {
  const words = m.scoring
  const { refused, doubts, plan, score } = sight
  const isOpen = refused !== null || doubts.length > 0 || score.marks.length === 0
  return (
    <details class="card scoring-upload" open={isOpen}>
      <summary>{words.upload}</summary>
      <Unreadable reason={refused} />
      {doubts.length > 0 && (
        <ul class="problems" role="alert">
          {doubts.map(({ row, problem }) => (
            <li>{words.problem(row, words.rowProblem[problem])}</li>
          ))}
        </ul>
      )}
      <form method="post" action={`/plans/${plan.year}/scoring`} enctype="multipart/form-data">
        <Shown record={sight.scoring} />
        <SheetField m={m} label={words.file} hint={words.fileHint} />
        <button type="submit" class="primary">
          {words.import}
        </button>
      </form>
    </details>
  )
}
