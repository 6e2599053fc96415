/** Problems beside their measures, one to one. */
import { type Pair, pairsIn } from '../../src/domain/year-end/writing.ts'
import type { Messages } from '../../src/messages/index.ts'
import { blankForm, type FormState, Problems, typedText } from '../shared/form.tsx'
import { Beside } from '../shared/meanwhile.tsx'
import { PrintedWords } from '../shared/printed-words.tsx'
import { Figures } from './figures.tsx'
import type { PartProps } from './sight.ts'

const blank: Pair = { problem: '', measure: '' }

export function Pairs({ m, sight }: PartProps) {
  const { written, address, content } = sight
  const form = sight.typing?.id === 'pairs' ? sight.typing.form : blankForm
  const pairs = form === blankForm ? sight.pairs : pairsTyped(form)
  const words = m.yearEndPage
  const revisionOf = (id: string) => written.find((section) => section.id === id)?.revision ?? 0
  const revisions = `${revisionOf('problems')}-${revisionOf('measures')}`
  return (
    <section class="card year-end-section" id="pairs">
      <h2 class="song">{words.pairs}</h2>
      <form
        method="post"
        action={`${address}/pairs`}
        class="autosave printed"
        hx-trigger="input delay:600ms"
        hx-target="#state-pairs"
        hx-select="#state-pairs"
        hx-swap="outerHTML show:none"
        hx-push-url="false"
      >
        <Problems m={m} form={form} />
        <Beside m={m} form={form} name="problems" />
        <Beside m={m} form={form} name="measures" />
        <p class="hint">{words.pairsLead}</p>
        <p class="year-end-pairs-heads" aria-hidden="true">
          <span>{m.yearEnd.problemsTitle}</span>
          <span>{m.yearEnd.measuresTitle}</span>
        </p>
        <ol class="year-end-pairs" id={`pairs-${revisions}`}>
          {[...pairs, blank].map((pair, index) => (
            <PairRow m={m} pair={pair} number={index + 1} />
          ))}
        </ol>
        <div class="year-end-foot">
          <button type="submit">{words.savePairs}</button>
          <State m={m} problems={revisionOf('problems')} measures={revisionOf('measures')} />
        </div>
      </form>
      <Figures m={m} figures={content.figures.filter(({ section }) => section === 'problems')} />
    </section>
  )
}

function pairsTyped(form: FormState): Pair[] {
  const sections = (['problems', 'measures'] as const).map((id) => ({
    id,
    title: '',
    text: typedText(form, id),
  }))
  return pairsIn(sections)
}

interface StateProps {
  readonly m: Messages
  /** revisions that the next saving builds upon */
  readonly problems: number
  readonly measures: number
}

/** The button sends the form as browsers do, so that the page comes back with another blank row. */
function State({ m, problems, measures }: StateProps) {
  const words = m.yearEndPage
  const revision = Math.max(problems, measures)
  return (
    <p class="year-end-state" id="state-pairs" role="status">
      <input type="hidden" name="problemRevision" value={problems} />
      <input type="hidden" name="measureRevision" value={measures} />
      <span class="hint">{revision > 0 ? words.saved(revision) : words.autosave}</span>
    </p>
  )
}

function PairRow({ m, pair, number }: { m: Messages; pair: Pair; number: number }) {
  const words = m.yearEndPage
  const unmatched = (pair.problem === '') !== (pair.measure === '')
  return (
    <li>
      <textarea name="problems" rows={4} class="song" aria-label={words.problem(number)}>
        {`\n${pair.problem}`}
      </textarea>
      <PrintedWords text={pair.problem} />
      <textarea name="measures" rows={4} class="song" aria-label={words.measure(number)}>
        {`\n${pair.measure}`}
      </textarea>
      <PrintedWords text={pair.measure} />
      {unmatched && <p class="problem">{words.unmatched}</p>}
    </li>
  )
}
