import type { BenchGroup } from '../../src/domain/breakdown/workbench.ts'
import { headingOf } from '../../src/domain/document/quotation.ts'
import { carriedItem } from '../../src/domain/last-year/carrying.ts'
import type { Bench } from './bench.ts'
import { TaskCard } from './card.tsx'
import { TaskEditor } from './editor.tsx'
import { LooseClauseCard } from './loose.tsx'

/** Tasks and loose clauses under the headings of the document. */
export function Groups({ bench }: { bench: Bench }) {
  return (
    <>
      {bench.groups.map((group, index) => (
        <>
          {group.section !== bench.groups[index - 1]?.section && group.section && (
            <h3 class="bench-section song" lang="zh-CN">
              {headingOf(group.section)}
            </h3>
          )}
          <Group bench={bench} group={group} />
        </>
      ))}
    </>
  )
}

function Group({ bench, group }: { bench: Bench; group: BenchGroup }) {
  const { key, item, section, tasks, loose } = group
  const heading = item?.title ? headingOf(item) : section ? null : unnumbered(bench, key)
  return (
    <div class="bench-group" id={`item-${key}`}>
      {heading && (
        <h4 class="song" lang="zh-CN">
          {heading}
        </h4>
      )}
      {tasks.map((one) =>
        bench.editing?.opened === null && bench.editing.code === one.task.code ? (
          <TaskEditor bench={bench} editing={bench.editing} task={one.task} group={group} />
        ) : (
          <TaskCard bench={bench} one={one} />
        ),
      )}
      {loose.map((clause) => (
        <LooseClauseCard bench={bench} loose={clause} />
      ))}
    </div>
  )
}

/** What stands before the first section. */
function unnumbered({ frame: { m } }: Bench, key: string): string {
  return key === carriedItem ? m.lastYear.carriedGroup : m.workbench.preamble
}
