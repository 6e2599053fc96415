import { RefusalNote } from '../failure.tsx'
import { Note } from '../shared/note.tsx'
import { type PartProps, Section } from './section.tsx'

export function NoteParts({ frame }: PartProps) {
  const { m, today } = frame
  const words = m.styleguide
  const said = { text: words.filled, name: m.person.role.office, at: `${today}T01:00:00.000Z` }
  return (
    <Section title={words.notes}>
      <p class="notice">{m.notice.saved}</p>
      <RefusalNote m={m} sentence={m.refusal['page-missing']({})} />
      <Note m={m} kind="returned" label={m.report.returned} {...said} />
      <Note m={m} kind="nudge" label={m.task.nudge.label} {...said} />
      <Note m={m} kind="remark" label={m.task.remark.label} {...said} />
      <div class="empty">
        <p>
          <strong>{words.emptyTitle}</strong>
        </p>
        <p>{words.empty}</p>
        <a class="button" href="/styleguide">
          {words.plain}
        </a>
      </div>
    </Section>
  )
}
