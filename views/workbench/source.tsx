import type { Cover } from '../../src/domain/breakdown/coverage.ts'
import type { Stretch } from '../../src/domain/document/manuscript.ts'
import { Manuscript } from '../plan/manuscript.tsx'
import type { Bench } from './bench.ts'

/** The document, each sentence marked by what became of it and leading to where that can be changed. */
export function Source({ bench }: { bench: Bench }) {
  const clause = (stretch: Stretch) => <Sentence bench={bench} stretch={stretch} />
  return (
    <section class="sheet source-sheet" aria-labelledby="source-title" tabindex={0}>
      <Manuscript blocks={bench.blocks} clause={clause} />
    </section>
  )
}

function Sentence({ bench, stretch }: { bench: Bench; stretch: Stretch }) {
  const cover = bench.covers.get(stretch.clause?.id ?? '')
  if (!cover) return <>{stretch.words}</>
  const { clause, state, task } = cover
  const { m } = bench.frame
  return (
    <a
      id={`source-${clause.id}`}
      class={`clause clause-${state}`}
      href={`#${anchorOf(cover)}`}
      title={m.workbench.state[state]}
    >
      {stretch.words}
      <span class="cue">{task ? task.code : m.workbench.state[state]}</span>
    </a>
  )
}

/** Where a clause is dealt with: at its task, or at its own place. */
export function anchorOf({ clause, task }: Pick<Cover, 'clause' | 'task'>): string {
  return task ? `task-${task.code}` : `clause-${clause.id}`
}
