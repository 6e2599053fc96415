import { CoverageMeter } from '../shared/coverage.tsx'
import { Quote } from '../shared/quote.tsx'
import { Reworded } from '../shared/reworded.tsx'
import { type PartProps, Section } from './section.tsx'

const states = ['covered', 'proposed', 'setAside', 'open'] as const

/** The document's own words, and what became of them. */
export function WordParts({ frame }: PartProps) {
  const { m } = frame
  const words = m.styleguide
  return (
    <Section title={words.words}>
      <Quote
        quotation={{
          section: words.quoteSection,
          item: words.quoteItem,
          passages: [
            { clauseId: '2.2.1', words: words.quoteBefore, own: false },
            { clauseId: '2.2.2', words: words.quoteOwn, own: true },
          ],
        }}
      />
      <p class="song" lang="zh-CN">
        {words.quoteItem} {words.quoteBefore}
        {states.map((state) => (
          <a class={`clause clause-${state}`} href="/styleguide">
            {words.quoteOwn} <span class="cue">{m.workbench.state[state]}</span>
          </a>
        ))}
      </p>
      <CoverageMeter
        words={m.workbench.covered(5, 9)}
        states={states}
        counts={{ covered: 4, proposed: 3, setAside: 1, open: 1 }}
        names={m.workbench.state}
      />
      <p class="compared song" lang="zh-CN">
        <Reworded stretch={{ kind: 'same', words: words.same }} />
        <Reworded stretch={{ kind: 'out', words: words.out }} />
        <Reworded stretch={{ kind: 'in', words: words.in }} />
      </p>
    </Section>
  )
}
