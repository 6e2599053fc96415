/** Problems beside their measures, one to one. */
import type { Pair } from '../../src/domain/year-end/writing.ts'
import type { Messages } from '../../src/messages/index.ts'
import { Figures } from './figures.tsx'
import type { PartProps } from './sight.ts'

const blank: Pair = { problem: '', measure: '' }

export function Pairs({ m, sight }: PartProps) {
  const { pairs, written, address, content } = sight
  const words = m.yearEndPage
  const revisionOf = (id: string) => written.find((section) => section.id === id)?.revision ?? 0
  const revisions = `${revisionOf('problems')}-${revisionOf('measures')}`
  return (
    <section class="card year-end-section" id="pairs">
      <h2 class="song">{words.pairs}</h2>
      <form method="post" action={`${address}/pairs`} hx-swap="innerMorph show:none">
        <p class="hint">{words.pairsLead}</p>
        <input type="hidden" name="problemRevision" value={revisionOf('problems')} />
        <input type="hidden" name="measureRevision" value={revisionOf('measures')} />
        <ol class="year-end-pairs" id={`pairs-${revisions}`}>
          {[...pairs, blank].map((pair, index) => (
            <PairRow m={m} pair={pair} number={index + 1} />
          ))}
        </ol>
        <button type="submit">{words.savePairs}</button>
      </form>
      <Figures m={m} figures={content.figures.filter(({ section }) => section === 'problems')} />
    </section>
  )
}

function PairRow({ m, pair, number }: { m: Messages; pair: Pair; number: number }) {
  const words = m.yearEndPage
  const unmatched = (pair.problem === '') !== (pair.measure === '')
  return (
    <li>
      <textarea name="problems" rows={3} class="song" aria-label={words.problem(number)}>
        {`\n${pair.problem}`}
      </textarea>
      <textarea name="measures" rows={3} class="song" aria-label={words.measure(number)}>
        {`\n${pair.measure}`}
      </textarea>
      {unmatched && <p class="problem">{words.unmatched}</p>}
    </li>
  )
}
