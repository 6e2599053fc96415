import { overviewNames, type TextName } from '../../src/domain/annual-report/report.ts'
import { Beside } from '../shared/meanwhile.tsx'
import { PrintedWords } from '../shared/printed-words.tsx'
import type { SectionProps } from './sight.ts'
import { Table2 } from './table-2.tsx'
import { Table3 } from './table-3.tsx'
import { Table4 } from './table-4.tsx'

export function ReportSections({ m, sight, writes }: SectionProps) {
  const { sections, overview } = m.annualForm
  const [first, second, third, fourth, fifth, sixth] = sections
  return (
    <>
      <section>
        <h2>{first}</h2>
        {overviewNames.map((name) => (
          <Text m={m} sight={sight} writes={writes} name={name} label={overview[name]} />
        ))}
      </section>
      <section>
        <h2>{second}</h2>
        <Table2 m={m} sight={sight} writes={writes} />
      </section>
      <section>
        <h2 id="table-3">{third}</h2>
        <RegisterNote m={m} sight={sight} />
        <Table3 m={m} sight={sight} writes={writes} />
      </section>
      <section>
        <h2>{fourth}</h2>
        <Table4 m={m} sight={sight} writes={writes} />
      </section>
      <section>
        <h2>{fifth}</h2>
        <Text m={m} sight={sight} writes={writes} name="problems" label={fifth ?? ''} hidden />
      </section>
      <section>
        <h2>{sixth}</h2>
        <Text m={m} sight={sight} writes={writes} name="others" label={sixth ?? ''} hidden />
      </section>
    </>
  )
}

/** Where table 三 comes from, and whether the register has moved since. */
function RegisterNote({ m, sight }: Pick<SectionProps, 'm' | 'sight'>) {
  const { moved, report } = sight
  const words = m.annualReport
  if (moved === null) return <p class="hint">{words.noRegister}</p>
  return (
    <p class="hint">
      {words.fromRegister} <a href={`/applications/table-3?year=${report.year}`}>{words.register}</a>
      {moved.length > 0 && <strong class="problem"> {words.movedSince(moved.length)}</strong>}
    </p>
  )
}

interface TextProps extends SectionProps {
  readonly name: TextName
  readonly label: string
  /** the heading above says the same */
  readonly hidden?: boolean
}

function Text({ m, sight, writes, name, label, hidden = false }: TextProps) {
  const text = sight.report.texts[name]
  return (
    <div class="field">
      <label for={name} class={hidden ? 'visually-hidden' : undefined}>
        {label}
      </label>
      <Beside m={m} form={sight.form} name={name}>
        <textarea
          id={name}
          name={name}
          readonly={!writes}
          rows={Math.min(10, Math.max(3, Math.ceil(text.length / 50)))}
          class="song"
        >
          {text}
        </textarea>
      </Beside>
      <PrintedWords text={text} />
    </div>
  )
}
