import type { Slogan } from '../../src/domain/breakdown/slogan.ts'
import type { Suggestion } from '../../src/domain/breakdown/suggestion.ts'
import type { BenchTask } from '../../src/domain/breakdown/workbench.ts'
import type { Task } from '../../src/domain/task.ts'
import { tickOf } from '../shared/form.tsx'
import type { Bench } from './bench.ts'
import { Facts, Title } from './facts.tsx'

interface TaskCardProps {
  readonly bench: Bench
  readonly one: BenchTask
}

/** One task at a glance, with the few things that one click can do. */
export function TaskCard({ bench, one }: TaskCardProps) {
  const { frame, plan, ticked } = bench
  const { m } = frame
  const { task, words, suggestion, slogan } = one
  const isDraft = plan.status === 'draft'
  return (
    <article id={`task-${task.code}`} class={`task-card ${task.accepted ? 'is-accepted' : 'is-proposed'}`}>
      <header>
        {isDraft && (
          <label class="tick">
            <input
              type="checkbox"
              name="codes"
              value={tickOf(task.code, task)}
              form="bulk"
              checked={ticked.has(task.code)}
              autocomplete="off"
              aria-label={m.workbench.tick(task.code)}
            />
          </label>
        )}
        <Code task={task} />
        <Title bench={bench} task={task} />
        {!task.accepted && <span class="tag proposed">{m.workbench.proposed}</span>}
      </header>
      {words.length > 0 && (
        <p class="task-words song" lang="zh-CN">
          {words.join('')}
        </p>
      )}
      {task.carriedFrom && <CarriedFrom bench={bench} from={task.carriedFrom} />}
      <div class="task-foot">
        <Facts bench={bench} task={task} />
        {plan.status !== 'closed' && <Acts bench={bench} task={task} />}
      </div>
      {isDraft && suggestion && <SuggestionLine bench={bench} task={task} suggestion={suggestion} />}
      {isDraft && slogan && <SloganLine bench={bench} task={task} slogan={slogan} />}
    </article>
  )
}

/** Leads to the words it comes from, if there are any. */
function Code({ task: { code, clauseIds } }: { task: Task }) {
  const [first] = clauseIds
  if (first === undefined) return <span class="code">{code}</span>
  return (
    <a class="code way" href={`#source-${first}`}>
      {code}
    </a>
  )
}

function CarriedFrom({ bench, from }: { bench: Bench; from: NonNullable<Task['carriedFrom']> }) {
  const { year, code } = from
  return (
    <p class="task-words ways">
      <a href={`/plans/${year}/tasks/${code}`}>{bench.frame.m.lastYear.carriedFrom(year, code)}</a>
    </p>
  )
}

interface SuggestionProps {
  readonly bench: Bench
  readonly task: Task
  readonly suggestion: Suggestion
}

function SuggestionLine({ bench, task, suggestion }: SuggestionProps) {
  const { frame, plan } = bench
  const { m } = frame
  const { lead, supports, words, precedent } = suggestion
  return (
    <form
      method="post"
      action={`/plans/${plan.year}/assignments`}
      hx-swap="innerMorph show:none"
      class="suggestion"
    >
      <input type="hidden" name="codes" value={tickOf(task.code, task)} />
      <input type="hidden" name="leadId" value={lead.id} />
      {supports.map(({ id }) => (
        <input type="hidden" name="supportIds" value={id} />
      ))}
      <span>
        {m.workbench.suggested} <strong>{m.common.names([lead, ...supports].map(({ name }) => name))}</strong>
        {words.length > 0 && <small>{m.workbench.because(words)}</small>}
        {precedent && <small>{m.lastYear.precedent(precedent.year, precedent.code)}</small>}
      </span>
      <button type="submit" aria-label={`${m.workbench.take} ${task.code}`}>
        {m.workbench.take}
      </button>
    </form>
  )
}

interface SloganProps {
  readonly bench: Bench
  readonly task: Task
  readonly slogan: Slogan
}

/** It may ask for nothing: then one click sets its clause aside. */
function SloganLine({ bench, task, slogan }: SloganProps) {
  const { frame, plan } = bench
  const { m } = frame
  const reason = m.workbench.slogan[slogan]
  return (
    <form
      method="post"
      action={`/plans/${plan.year}/clauses/${task.clauseIds[0]}/setting-aside`}
      hx-swap="innerMorph show:none"
      class="suggestion"
    >
      <span>
        {m.workbench.perhapsAside} <strong>{reason}</strong>
      </span>
      <button type="submit" name="reason" value={reason} aria-label={`${m.workbench.setAside} ${task.code}`}>
        {m.workbench.setAside}
      </button>
    </form>
  )
}

function Acts({ bench, task }: { bench: Bench; task: Task }) {
  const { frame, plan } = bench
  const { m } = frame
  const address = `/plans/${plan.year}`
  const edit = plan.status === 'draft' ? m.workbench.edit : m.workbench.correctTitle
  return (
    <div class="task-acts no-print">
      {!task.accepted && (
        <form method="post" action={`${address}/acceptances`} hx-swap="innerMorph show:none">
          <button
            type="submit"
            name="codes"
            value={tickOf(task.code, task)}
            class="quiet"
            aria-label={`${m.workbench.accept} ${task.code}`}
          >
            {m.workbench.accept}
          </button>
        </form>
      )}
      <a
        class="button quiet"
        href={`${address}/workbench?edit=${task.code}#task-${task.code}`}
        aria-label={`${edit} ${task.code}`}
      >
        {edit}
      </a>
    </div>
  )
}
