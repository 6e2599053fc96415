import { type Clause, type Item, type Outline, quote, type Section } from '../../src/domain/document.ts'
import { headingOf } from '../../src/domain/quotation.ts'
import type { Frame } from '../frame.ts'

interface OutlineProps {
  readonly frame: Frame
  readonly text: string
  readonly outline: Outline
}

/** Sections and items as they were read; each item opens to its clauses. */
export function OutlineTree({ frame, text, outline }: OutlineProps) {
  const { m } = frame
  const { preamble, sections } = outline
  return (
    <section aria-labelledby="outline-title" class="card">
      <h2 id="outline-title">{m.reading.outline}</h2>
      <Imprint frame={frame} outline={outline} />
      <ol class="outline">
        {preamble.clauses.length > 0 && (
          <li>
            <Clauses frame={frame} text={text} heading={m.reading.preamble} clauses={preamble.clauses} />
          </li>
        )}
        {sections.map((section) => (
          <li>
            <span class="outline-section song" lang="zh-CN">
              {nameOf(frame, section)}
            </span>
            <ol>
              {section.items.map((item) => (
                <li>
                  <Clauses frame={frame} text={text} heading={nameOf(frame, item)} clauses={item.clauses} />
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </section>
  )
}

interface ClausesProps {
  readonly frame: Frame
  readonly text: string
  readonly heading: string
  readonly clauses: readonly Clause[]
}

function Clauses({ frame, text, heading, clauses }: ClausesProps) {
  return (
    <details class="song" lang="zh-CN">
      <summary>
        {heading} <small>{frame.m.reading.clauses(clauses.length)}</small>
      </summary>
      <ol class="outline-clauses">
        {clauses.map((clause) => (
          <li>{quote(text, clause)}</li>
        ))}
      </ol>
    </details>
  )
}

function nameOf(frame: Frame, part: Section | Item): string {
  return part.title ? headingOf(part) : `${part.ordinal ?? ''}${frame.m.reading.untitled}`
}

function Imprint({ frame, outline }: Omit<OutlineProps, 'text'>) {
  const { m } = frame
  const facts = [
    [m.reading.issuer, outline.issuer],
    [m.reading.publishedOn, outline.publishedOn],
    [m.reading.documentNumber, outline.documentNumber],
  ] as const
  const known = facts.filter(([, value]) => value !== null)
  if (known.length === 0) return null
  return (
    <dl class="imprint">
      {known.map(([name, value]) => (
        <div>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
