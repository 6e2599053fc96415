/** One indicator: its marks, what takes them, the tasks that decide it and what people recorded. */
import type { Mark } from '../../src/domain/scoring/score.ts'
import type { Adjustment, Indicator } from '../../src/domain/scoring/scoring.ts'
import { dayOf } from '../../src/domain/time/day.ts'
import { Problems, Seen, typedList } from '../shared/form.tsx'
import { Beside } from '../shared/meanwhile.tsx'
import { When } from '../shared/when.tsx'
import type { PartProps } from './sight.ts'

interface CardProps extends PartProps {
  readonly mark: Mark
  readonly manages: boolean
}

export function IndicatorCard({ m, sight, mark, manages }: CardProps) {
  const { indicator, kept, lost, vetoed } = mark
  const words = m.scoring
  return (
    <section class="card indicator" id={`indicator-${indicator.code}`}>
      <header>
        <h2>
          <small>{indicator.group}</small>
          {indicator.code} {indicator.name}
        </h2>
        <p class={lost > 0 || vetoed ? 'indicator-marks lost' : 'indicator-marks'}>
          <span class="tag">{words.kind[indicator.kind]}</span>
          {indicator.kind !== 'veto' && words.full(kept, indicator.weight)}
        </p>
      </header>
      {indicator.standard && <p class="song">{indicator.standard}</p>}
      <Breaches m={m} sight={sight} mark={mark} />
      <Adjustments m={m} sight={sight} indicator={indicator} manages={manages} />
      {manages && <Forms m={m} sight={sight} indicator={indicator} />}
    </section>
  )
}

function Breaches({ m, sight, mark }: PartProps & { readonly mark: Mark }) {
  const { indicator, breaches, proofs } = mark
  const words = m.scoring
  const base = `/plans/${sight.plan.year}/tasks`
  if (indicator.taskCodes.length === 0) return <p class="hint">{words.unlinked}</p>
  return (
    <>
      <p class="hint ways">
        {words.linked}{' '}
        {indicator.taskCodes.map((code) => (
          <a href={`${base}/${code}`}>{code}</a>
        ))}
      </p>
      <ul class="lines indicator-breaches">
        {breaches.map(({ kind, observation: { task, occurrence } }) => (
          <li>
            <a href={`${base}/${task.code}/${occurrence.key}`}>
              {task.code} {task.title}
            </a>
            {m.occurrence.label(occurrence)} <span class={`tag breach-${kind}`}>{words.breach[kind]}</span>
          </li>
        ))}
      </ul>
      <Proofs m={m} base={base} proofs={proofs} />
    </>
  )
}

/** What there is to show the assessors, each beside what it proves. */
function Proofs({ m, base, proofs }: { m: PartProps['m']; base: string; proofs: Mark['proofs'] }) {
  if (proofs.length === 0) return <p class="hint">{m.scoring.evidence(0)}</p>
  return (
    <details class="indicator-proofs">
      <summary>{m.scoring.evidence(proofs.length)}</summary>
      <ul class="lines">
        {proofs.map(({ task, occurrence, evidence }) => (
          <li>
            <a href={`${base}/${task.code}/${occurrence.key}`}>{evidence.title}</a>
            <small>
              {task.code} {m.occurrence.label(occurrence)} · {m.evidence.kind[evidence.kind]}
            </small>
          </li>
        ))}
      </ul>
    </details>
  )
}

interface AdjustmentsProps extends PartProps {
  readonly indicator: Indicator
  readonly manages: boolean
}

function Adjustments({ m, sight, indicator, manages }: AdjustmentsProps) {
  const { adjustments, code, kind } = indicator
  const action = `/plans/${sight.plan.year}/scoring/${code}/adjustments`
  const amount = ({ points }: Adjustment) =>
    kind === 'veto' ? m.scoring.kind.veto : `${kind === 'bonus' ? '+' : '−'}${points}`
  return (
    <ul class="indicator-adjustments">
      {adjustments.map((one) => (
        <li>
          <span class="count">{amount(one)}</span> {one.reason}{' '}
          <small>
            <When m={m} at={dayOf(one.at)} />
          </small>
          {manages && (
            <form method="post" action={`${action}/${one.id}/removal`} hx-swap="innerMorph show:none">
              <button type="submit" class="quiet">
                {m.scoring.withdraw}
              </button>
            </form>
          )}
        </li>
      ))}
    </ul>
  )
}

function Forms({ m, sight, indicator }: PartProps & { readonly indicator: Indicator }) {
  const { code, kind, taskCodes } = indicator
  const linking = sight.linkingOf(indicator)
  const words = m.scoring
  const address = `/plans/${sight.plan.year}/scoring/${code}`
  const suggested = sight.suggestions.get(code) ?? []
  return (
    <details
      class="indicator-work"
      open={(taskCodes.length === 0 && kind === 'points') || linking.meanwhile !== undefined}
    >
      <summary>{words.work[kind]}</summary>
      <div class="indicator-forms">
        <form method="post" action={`${address}/links`} hx-swap="innerMorph show:none">
          <Problems m={m} form={linking} />
          <Seen form={linking} />
          <Beside m={m} form={linking} name="tasks">
            <label>
              {words.linked}
              <input
                name="tasks"
                value={typedList(linking, 'tasks').join(words.names)}
                placeholder={words.linkHint}
                autocomplete="off"
              />
            </label>
          </Beside>
          <button type="submit">{words.link}</button>
          {suggested.length > 0 && <p class="hint">{words.suggested(suggested.join(words.names))}</p>}
        </form>
        <form method="post" action={`${address}/adjustments`} hx-swap="innerMorph show:none">
          {kind !== 'veto' && (
            <label class="indicator-points">
              {words.amount}
              <input name="points" type="number" min="0" max="1000" step="0.01" required />
            </label>
          )}
          <label>
            {words.reason}
            <input name="reason" required maxlength={500} autocomplete="off" />
          </label>
          <button type="submit">{words.record[kind]}</button>
        </form>
      </div>
    </details>
  )
}
