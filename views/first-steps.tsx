/** The way from an empty program to the first issued plan: what is done, and what comes next. */
import { type Beginning, type FirstStep, firstSteps } from '../src/domain/office/beginning.ts'
import { may, type Permission } from '../src/domain/office/permission.ts'
import type { Frame } from './frame.ts'

interface FirstStepsProps {
  readonly frame: Frame
  readonly beginning: Beginning | null
}

const needs: Readonly<Record<FirstStep, Permission>> = {
  divisions: 'division.manage',
  people: 'person.manage',
  document: 'plan.prepare',
  breakdown: 'plan.prepare',
  issue: 'plan.prepare',
}

/** Whoever prepares plans sees the whole way, the administrator the accounts and divisions. */
export function FirstSteps({ frame, beginning }: FirstStepsProps) {
  const { m, person } = frame
  if (!beginning || !person || !may(person, 'division.manage')) return null
  const { title } = m.beginning
  const ways = firstSteps.filter((step) => needs[step] !== 'plan.prepare' || may(person, 'plan.prepare'))
  return (
    <section class="first-steps" aria-labelledby="first-steps">
      <h2 id="first-steps">{title}</h2>
      <ol>
        {ways.map((step) => (
          <Step frame={frame} beginning={beginning} step={step} />
        ))}
      </ol>
    </section>
  )
}

function Step({ frame, beginning, step }: { frame: Frame; beginning: Beginning; step: FirstStep }) {
  const { m, person, path } = frame
  const { name, hint } = m.beginning.steps[step]
  const isDone = beginning.done.includes(step)
  const isNext = step === firstSteps.find((one) => !beginning.done.includes(one))
  const href = person && may(person, needs[step]) ? addressOf(step, beginning.year) : null
  return (
    <li class={isDone ? 'done' : undefined} aria-current={isNext ? 'step' : undefined}>
      {href && href !== path ? <a href={href}>{name}</a> : <span>{name}</span>}
      {isDone ? <span class="visually-hidden">{m.beginning.done}</span> : <small>{hint}</small>}
    </li>
  )
}

/** null where there is nothing to break down yet */
function addressOf(step: FirstStep, year: number | null): string | null {
  if (step === 'divisions') return '/divisions'
  if (step === 'people') return '/people'
  if (step === 'document') return year === null ? '/plans/new' : '/plans'
  return year === null ? null : `/plans/${year}/workbench`
}
