import { type Finding, quote, type Span } from '../../src/domain/document/document.ts'
import { type Block, blockAt } from '../../src/domain/document/manuscript.ts'
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
export function Findings({ frame, target, text, outline, blocks }: FindingsProps) {
  const { m } = frame
  const findings = bySeverity(outline.findings)
  return (
    <section aria-labelledby="findings-title" class="card">
      <h2 id="findings-title">
        {m.reading.findings}
        {findings.length > 0 && <span class="tag">{findings.length}</span>}
      </h2>
      {findings.length === 0 && <p>{m.reading.noFindings}</p>}
      <ul class="findings">
        {findings.map((finding) => (
          <li class={`finding-${severityOf(finding)}`}>
            <span class={`tag severity-${severityOf(finding)}`}>
              {m.reading.severity[severityOf(finding)]}
            </span>{' '}
            {m.finding[finding.code](finding.detail ?? {})}
            <a href={`#text-${blockAt(blocks, finding.start)?.start ?? 0}`}>
              <q class="song" lang="zh-CN">
                {shortened(wordsAt(text, finding))}
              </q>
            </a>
            <Remedies
              frame={frame}
              target={target}
              remedies={remediesOf(finding, outline)}
              finding={finding}
            />
          </li>
        ))}
      </ul>
    </section>
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
