/** The document as it reads, in Song; what a clause looks like is for the page to say. */
import type { Child } from 'hono/jsx'
import type { Block, Stretch } from '../../src/domain/document/manuscript.ts'

interface ManuscriptProps {
  readonly blocks: readonly Block[]
  readonly clause: (stretch: Stretch) => Child
}

export function Manuscript({ blocks, clause }: ManuscriptProps) {
  return (
    <div class="manuscript song" lang="zh-CN">
      {blocks.map(({ kind, start, stretches }) => (
        <p id={`text-${start}`} class={`manuscript-${kind}`}>
          {stretches.map((stretch) => (stretch.clause ? clause(stretch) : <Plain stretch={stretch} />))}
        </p>
      ))}
    </div>
  )
}

function Plain({ stretch }: { stretch: Stretch }) {
  if (stretch.kind === 'item') return <strong>{stretch.words}</strong>
  if (stretch.kind === 'note') return <span class="manuscript-note">{stretch.words}</span>
  return <>{stretch.words}</>
}
