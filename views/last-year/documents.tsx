/** The new document clause by clause, with what each was a year ago; then what is gone. */

import { itemOf, placeOf } from '../../src/domain/document/clause.ts'
import { headingOf } from '../../src/domain/document/quotation.ts'
import { groupBy } from '../../src/domain/group.ts'
import type { ComparedClause } from '../../src/domain/last-year/clauses.ts'
import { Reworded } from '../shared/reworded.tsx'
import type { PartProps } from './sight.ts'

export function Documents({ frame, sight }: PartProps) {
  const { m } = frame
  const { documents } = sight
  const items = [...groupBy(documents.clauses, ({ clause }) => itemOf(clause.id))]
  return (
    <section aria-labelledby="document-title">
      <h3 id="document-title">{m.lastYear.document}</h3>
      <div class="sheet compared">
        {items.map(([item, clauses]) => (
          <>
            <h4 class="song" lang="zh-CN">
              {headingFor(sight, item) || m.lastYear.preamble}
            </h4>
            <ol>
              {clauses.map((clause) => (
                <ClauseLine frame={frame} sight={sight} clause={clause} />
              ))}
            </ol>
          </>
        ))}
        {documents.gone.length > 0 && (
          <>
            <h4>{m.lastYear.gone}</h4>
            <ol>
              {documents.gone.map(({ clause, words }) => (
                <li>
                  <span class="compared-mark">
                    <span class="tag fate-gone">{m.lastYear.gone}</span>
                    <small>{clause.id}</small>
                  </span>
                  <del class="song" lang="zh-CN">
                    {words}
                  </del>
                </li>
              ))}
            </ol>
          </>
        )}
      </div>
    </section>
  )
}

function headingFor({ plan }: PartProps['sight'], name: string): string {
  const { section, item } = placeOf(plan.outline, name)
  if (!section) return ''
  return item?.title ? headingOf(item) : headingOf(section)
}

function ClauseLine({ frame, clause }: PartProps & { readonly clause: ComparedClause }) {
  const { m } = frame
  const { fate, words, stretches } = clause
  return (
    <li>
      <span class="compared-mark">
        <span class={`tag fate-${fate}`}>{m.lastYear.fate[fate]}</span>
        <small>{clause.clause.id}</small>
      </span>
      <span class="song" lang="zh-CN">
        {fate === 'reworded' ? stretches.map((stretch) => <Reworded stretch={stretch} />) : words}
      </span>
    </li>
  )
}
