import { type Clause, type Item, quote, type Section } from '../../src/domain/document/document.ts'
import { headingOf } from '../../src/domain/document/quotation.ts'
import type { Frame } from '../frame.ts'
import { type Correctable, OpenTools, Tools } from './correcting.tsx'
import { correctionsAddress } from './target.ts'

interface OutlineProps extends Correctable {
  /** how many corrections were made */
  readonly corrections: number
}

/** Sections and items as they were read; each item opens to its clauses, and each part to its tools. */
export function OutlineTree({ corrections, ...told }: OutlineProps) {
  const { frame, outline } = told
  const { m } = frame
  const { preamble, sections } = outline
  return (
    <section aria-labelledby="outline-title" class="card">
      <h2 id="outline-title">{m.reading.outline}</h2>
      <p class="hint">{m.reading.correctHint}</p>
      {corrections > 0 && <Undo {...told} corrections={corrections} />}
      <Imprint frame={frame} outline={outline} />
      <ol class="outline">
        {preamble.clauses.length > 0 && (
          <li>
            <Clauses {...told} heading={m.reading.preamble} clauses={preamble.clauses} />
          </li>
        )}
        {sections.map((section) => (
          <li id={`outline-${section.start}`}>
            <div class="outline-line">
              <span class="outline-section song" lang="zh-CN">
                {nameOf(frame, section)}
              </span>
              <OpenTools {...told} level="section" at={section.start} />
            </div>
            <Tools {...told} level="section" at={section.start} />
            <ol>
              {section.items.map((item) => (
                <li id={item.start === section.start ? undefined : `outline-${item.start}`}>
                  <Clauses {...told} heading={nameOf(frame, item)} clauses={item.clauses} item={item} />
                </li>
              ))}
            </ol>
          </li>
        ))}
      </ol>
    </section>
  )
}

interface ClausesProps extends Correctable {
  readonly heading: string
  readonly clauses: readonly Clause[]
  /** absent for the preamble, which has no heading to correct */
  readonly item?: Item
}

function Clauses({ heading, clauses, item, ...told }: ClausesProps) {
  const { frame, text, open } = told
  const isOpen = clauses.some(({ start }) => open?.level === 'clause' && open.at === start)
  return (
    <>
      <div class="outline-line">
        <details class="song" lang="zh-CN" open={isOpen}>
          <summary>
            {heading} <small>{frame.m.reading.clauses(clauses.length)}</small>
          </summary>
          <ol class="outline-clauses">
            {clauses.map((clause) => (
              <li id={clause.start === item?.start ? undefined : `outline-${clause.start}`}>
                {quote(text, clause)}
                <OpenTools {...told} level="clause" at={clause.start} />
                <Tools {...told} level="clause" at={clause.start} />
              </li>
            ))}
          </ol>
        </details>
        {item && <OpenTools {...told} level="item" at={item.start} />}
      </div>
      {item && <Tools {...told} level="item" at={item.start} />}
    </>
  )
}

function Undo({ frame, target, corrections }: Pick<OutlineProps, 'frame' | 'target' | 'corrections'>) {
  const { m } = frame
  return (
    <p class="corrections">
      {m.reading.corrected(corrections)}
      <button
        type="submit"
        form="confirm"
        formaction={correctionsAddress(target, 'title')}
        formnovalidate
        name="undo"
        value="last"
        class="quiet"
      >
        {m.reading.undo}
      </button>
    </p>
  )
}

function nameOf(frame: Frame, part: Section | Item): string {
  return part.title ? headingOf(part) : `${part.ordinal ?? ''}${frame.m.reading.untitled}`
}

function Imprint({ frame, outline }: Pick<OutlineProps, 'frame' | 'outline'>) {
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
