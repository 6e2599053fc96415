/** Long work: how far it is; and the file, if that is what came of it. */
import { type Headway, partDone, type Stage, stagesOf, type WorkKind } from '../src/domain/headway.ts'
import type { Messages } from '../src/messages/index.ts'
import type { Frame } from './frame.ts'
import { Page } from './layout.tsx'

interface Job {
  readonly id: string
  readonly kind: WorkKind
  readonly from: string
  /** instant */
  readonly startedAt: string
  readonly headway?: Headway
}

interface JobProps {
  readonly frame: Frame
  readonly job: Job
}

interface FileProps extends JobProps {
  /** the name of what was made; absent while it is being made */
  readonly file: string | undefined
}

/** As htmx calls the part that asks by itself. */
export const jobSection = 'section#job'

export function JobPage({ frame, job, file }: FileProps) {
  const { m } = frame
  const isReady = file !== undefined
  return (
    <Page frame={frame} title={isReady ? m.job.ready : m.job.kind[job.kind]} reloads={!isReady}>
      {isReady ? <Ready frame={frame} job={job} file={file} /> : <UnderWay frame={frame} job={job} />}
    </Page>
  )
}

function UnderWay({ frame, job }: JobProps) {
  const { m } = frame
  const { id, kind, headway, startedAt } = job
  return (
    <section
      id="job"
      hx-get={`/jobs/${id}`}
      hx-trigger="every 1s"
      hx-target="#job"
      hx-select="#job"
      hx-swap="outerMorph"
      hx-push-url="false"
    >
      <h1>{m.job.kind[kind]}</h1>
      <progress
        class="headway"
        value={headway ? partDone(kind, headway) : undefined}
        max={1}
        aria-label={m.job.kind[kind]}
      />
      <p role="status">{headway ? stepOf(m, kind, headway) : m.job.waiting}</p>
      <p class="hint">
        {headway && headway.total > 0 && <span>{m.job.counted(headway.done, headway.total)}</span>}
        <span>{m.job.since(startedAt)}</span>
      </p>
      <p class="hint">{m.job.hint}</p>
      <form method="post" action={`/jobs/${id}/removal`}>
        <button type="submit">{m.job.stop}</button>
      </form>
    </section>
  )
}

function Ready({ frame: { m }, job: { id, from }, file }: FileProps) {
  return (
    <section id="job">
      <h1>{m.job.ready}</h1>
      <p class="lead">{file}</p>
      <form class="actions" method="post" action={`/jobs/${id}/removal`}>
        <a class="button primary" href={`/jobs/${id}/file`} hx-boost="false">
          {m.job.take}
        </a>
        <a class="button" href={from}>
          {m.job.back}
        </a>
        <button type="submit" class="quiet">
          {m.job.drop}
        </button>
      </form>
    </section>
  )
}

function stepOf(m: Messages, kind: WorkKind, { stage }: Headway): string {
  const stages: readonly Stage[] = stagesOf[kind]
  const name = m.job.stage[stage]
  return stages.length === 1 ? name : m.job.step(stages.indexOf(stage) + 1, stages.length, name)
}
