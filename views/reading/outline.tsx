import type { Item, Outline, Section } from '../../src/domain/document.ts'
import { headingOf } from '../../src/domain/quotation.ts'
import type { Frame } from '../frame.ts'

interface OutlineProps {
  readonly frame: Frame
  readonly outline: Outline
}

/** Sections and items as they were read, with how many clauses each holds. */
export function OutlineTree({ frame, outline }: OutlineProps) {
  const { m } = frame
  const { preamble, sections } = outline
  return (
    <section aria-labelledby="outline-title" class="card">
      <h2 id="outline-title">{m.reading.outline}</h2>
      <Imprint frame={frame} outline={outline} />
      <ol class="outline">
        {preamble.clauses.length > 0 && (
          <li>
            <span class="outline-section">
              {m.reading.preamble} <small>{m.reading.clauses(preamble.clauses.length)}</small>
            </span>
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
                  <span class="song" lang="zh-CN">
                    {nameOf(frame, item)}
                  </span>{' '}
                  <small>{m.reading.clauses(item.clauses.length)}</small>
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </section>
  )
}

function nameOf(frame: Frame, part: Section | Item): string {
  return part.title ? headingOf(part) : `${part.ordinal ?? ''}${frame.m.reading.untitled}`
}

function Imprint({ frame, outline }: OutlineProps) {
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
