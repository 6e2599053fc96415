import { type Finding, quote, type Span } from '../../src/domain/document.ts'
import type { Frame } from '../frame.ts'

interface FindingsProps {
  readonly frame: Frame
  readonly text: string
  readonly findings: readonly Finding[]
}

/** What the reader found odd or left out, each with the words that it means. */
export function Findings({ frame, text, findings }: FindingsProps) {
  const { m } = frame
  return (
    <section aria-labelledby="findings-title" class="card">
      <h2 id="findings-title">
        {m.reading.findings}
        {findings.length > 0 && <span class="tag">{findings.length}</span>}
      </h2>
      {findings.length === 0 && <p>{m.reading.noFindings}</p>}
      <ul class="findings">
        {findings.map((finding) => (
          <li>
            {m.finding[finding.code](finding.detail ?? {})}
            <q class="song" lang="zh-CN">
              {shortened(wordsAt(text, finding))}
            </q>
          </li>
        ))}
      </ul>
    </section>
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
