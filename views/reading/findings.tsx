import { type Finding, quote, type Span } from '../../src/domain/document/document.ts'
import { type Block, blockAt } from '../../src/domain/document/manuscript.ts'
import { groupBy } from '../../src/domain/group.ts'
import {
  bySeverity,
  type Remedy,
  remediesOf,
  severityOf,
} from '../../src/domain/outline-correction/finding.ts'
import { type Correctable, CorrectButton, OpenButton } from './correcting.tsx'

interface FindingsProps extends Correctable {
  readonly blocks: readonly Block[]
}

/** What the reader found odd or left out: where it stands, how serious it is, and what one click can do about it. */
export function Findings(props: FindingsProps) {
  const { m } = props.frame
  const findings = bySeverity(props.outline.findings.filter(({ seen }) => !seen))
  const groups = groupBy(findings, (finding) => (severityOf(finding) === 'check' ? finding : finding.code))
  return (
    <section aria-labelledby="findings-title" class="card">
      <h2 id="findings-title">
        {m.reading.findings}
        {findings.length > 0 && <span class="tag">{findings.length}</span>}
      </h2>
      {findings.length === 0 && <p>{m.reading.noFindings}</p>}
      <ul class="findings">
        {[...groups.values()].map((group) => (
          <Group {...props} group={group} />
        ))}
      </ul>
    </section>
  )
}

interface GroupProps extends FindingsProps {
  /** doubts one by one; of what was only left out, all of a kind */
  readonly group: readonly Finding[]
}

function Group({ group, ...props }: GroupProps) {
  const { m } = props.frame
  const [finding, ...others] = group
  if (!finding) return null
  const severity = severityOf(finding)
  const told = (
    <>
      <span class={`tag severity-${severity}`}>{m.reading.severity[severity]}</span>{' '}
      {m.finding[finding.code](finding.detail ?? {})}
    </>
  )
  if (others.length === 0)
    return (
      <li class={`finding-${severity}`}>
        {told}
        <Place {...props} finding={finding} />
      </li>
    )
  return (
    <li class={`finding-${severity}`}>
      <details>
        <summary>
          {told} <small>{m.reading.places(group.length)}</small>
        </summary>
        {group.map((one) => (
          <Place {...props} finding={one} />
        ))}
      </details>
    </li>
  )
}

/** Where it stands, and what can be done about it. */
function Place({ frame, target, text, outline, blocks, finding }: FindingsProps & { finding: Finding }) {
  return (
    <>
      <a href={`#text-${blockAt(blocks, finding.start)?.start ?? 0}`}>
        <q class="song" lang="zh-CN">
          {shortened(wordsAt(text, finding))}
        </q>
      </a>
      <Remedies frame={frame} target={target} remedies={remediesOf(finding, outline)} finding={finding} />
    </>
  )
}

interface RemediesProps extends Pick<Correctable, 'frame' | 'target'> {
  readonly remedies: readonly Remedy[]
  readonly finding: Finding
}

function Remedies({ frame, target, remedies, finding }: RemediesProps) {
  const { m } = frame
  if (remedies.length === 0) return null
  return (
    <span class="remedies">
      {remedies.map((remedy) =>
        remedy.kind === 'open' ? (
          <OpenButton target={target} level={remedy.level} at={remedy.at}>
            {m.reading.remedyOpen}
          </OpenButton>
        ) : (
          <CorrectButton
            target={target}
            correction={remedy.correction}
            label={`${m.reading.remedy[remedy.kind]} ${m.finding[finding.code](finding.detail ?? {})}`}
          >
            {m.reading.remedy[remedy.kind]}
          </CorrectButton>
        ),
      )}
    </span>
  )
}

const longestQuote = 60
const shortestQuote = 4

/** A few characters alone say nothing: then the rest of their line. */
function wordsAt(text: string, span: Span): string {
  const words = quote(text, span)
  return words.length < shortestQuote ? (text.slice(span.start).split('\n', 1)[0] ?? words) : words
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, ' ').trim()
  return line.length > longestQuote ? `${line.slice(0, longestQuote)}…` : line
}
