/** What the public will see: ticked line by line, in words of its own; then looked at and taken away. */

import { groupBy } from '../../src/domain/group.ts'
import { sectionOf } from '../../src/domain/publication/progress.ts'
import { isBlank } from '../../src/domain/publication/publication.ts'
import type { Frame } from '../frame.ts'
import { Page } from '../layout.tsx'
import { PlanHead } from '../plan/head.tsx'
import { Input, Problems, Seen, TextArea } from '../shared/form.tsx'
import { Tick } from '../shared/tick.tsx'
import { SectionLines } from './lines.tsx'
import type { PartProps, PublicationSight } from './sight.ts'

export function PublicationPage({
  frame,
  sight,
}: {
  readonly frame: Frame
  readonly sight: PublicationSight
}) {
  const { m } = frame
  const { plan } = sight
  const sections = [...groupBy(plan.tasks, sectionOf)].sort(([one], [other]) => one - other)
  return (
    <Page frame={frame} title={`${m.publication.name} · ${plan.title}`}>
      <PlanHead frame={frame} plan={plan} current="publication" />
      <h2>{m.publication.name}</h2>
      <p class="lead">{m.publication.lead}</p>
      <Standing m={m} sight={sight} />
      <form
        method="post"
        action={`/plans/${plan.year}/publication`}
        class="publication"
        hx-swap="innerMorph show:none"
      >
        <Problems m={m} form={sight.form} />
        <Seen form={sight.form} />
        <WholePage m={m} sight={sight} />
        {sections.map(([number, tasks]) => (
          <SectionLines m={m} sight={sight} number={number} tasks={tasks} />
        ))}
        <div class="save-bar">
          <button type="submit" class="primary">
            {m.publication.save}
          </button>
        </div>
      </form>
    </Page>
  )
}

function Standing({ m, sight }: PartProps) {
  const { plan, publication } = sight
  if (isBlank(publication)) return <p class="empty">{m.publication.nothing}</p>
  const address = `/plans/${plan.year}/publication`
  return (
    <section class="card">
      <p>{m.publication.count(publication.sections.length, publication.tasks.length)}</p>
      <p class="actions">
        <a
          class="button"
          href={`${address}/folder/index.html`}
          target="_blank"
          rel="noopener"
          hx-boost="false"
        >
          {m.publication.preview}
        </a>
        <a class="button" href={`${address}/folder.zip`} download hx-boost="false">
          {m.publication.take}
        </a>
      </p>
      <p class="hint">{m.publication.takeHint}</p>
    </section>
  )
}

function WholePage({ m, sight: { form } }: PartProps) {
  const words = m.publication
  return (
    <section class="card">
      <Input m={m} form={form} name="title" label={words.title} />
      <TextArea m={m} form={form} name="lead" label={words.intro} rows={3} />
      <Tick m={m} form={form} name="tellsFigures" label={words.tellsFigures} />
      <Tick m={m} form={form} name="namesDivisions" label={words.namesDivisions} />
    </section>
  )
}
