import type { Violation } from '../../src/domain/annual-report/violation.ts'
import type { Messages } from '../../src/messages/index.ts'
import { fieldOf } from './field.ts'

interface ViolationsProps {
  readonly m: Messages
  readonly violations: readonly Violation[]
}

export function Violations({ m, violations }: ViolationsProps) {
  const words = m.annualReport
  const errors = violations.filter(({ severity }) => severity === 'error')
  const warnings = violations.filter(({ severity }) => severity === 'warning')
  if (violations.length === 0) return <p class="annual-faultless">{words.faultless}</p>
  return (
    <section class="annual-violations" aria-label={words.faults(errors.length, warnings.length)}>
      <List m={m} title={words.errors} violations={errors} />
      <List m={m} title={words.warnings} violations={warnings} />
    </section>
  )
}

function List({ m, title, violations }: ViolationsProps & { readonly title: string }) {
  if (violations.length === 0) return null
  const unfit = violations.filter(({ rule }) => rule === 'V7')
  return (
    <details open>
      <summary>
        {title} <span class="count">{violations.length}</span>
      </summary>
      <ul>
        <Lines m={m} violations={violations.filter(({ rule }) => rule !== 'V7')} />
        <UnfitLines m={m} violations={unfit} />
      </ul>
    </details>
  )
}

/** a form just begun has hundreds of blank cells: beyond this many they are told in one line */
const mostUnfit = 6

function UnfitLines({ m, violations }: ViolationsProps) {
  const [first] = violations
  if (!first || violations.length <= mostUnfit) return <Lines m={m} violations={violations} />
  return <Line broken={first} sentence={m.annualReport.unfit(violations.length)} />
}

function Lines({ m, violations }: ViolationsProps) {
  return (
    <>
      {violations.map((broken) => (
        <Line broken={broken} sentence={m.annualReport.sentence[broken.rule](broken)} />
      ))}
    </>
  )
}

/** Leads to the first cell that the rule names. */
function Line({ broken, sentence }: { readonly broken: Violation; readonly sentence: string }) {
  return (
    <li>
      <a href={`#${fieldOf(broken.cells[0] ?? '')}`}>{sentence}</a>
      <span class="tag">{broken.rule}</span>
    </li>
  )
}
