import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { movementOf } from '#src/domain/year-end/movement.ts'
import { aContent, aSection } from '../../support/summary.ts'

const content = aContent()

const movement = suite('movementOf')

movement('names each figure that moved with the records that came and went, and each text', () => {
  const after = aContent({
    sections: content.sections.with(0, aSection({ text: '分解任务4项。' })),
    figures: content.figures.map((figure) => ({ ...figure, records: ['2.1-1/2021-10'] })),
  })
  const { figures, sections } = movementOf(content, after)
  assert.equal(
    figures.map(({ before, figure, come, gone }) => [before, figure.value, come, gone]),
    [['1', '1', ['2.1-1/2021-10'], ['1.1-1/2021-09']]],
  )
  assert.equal(
    sections.map(({ section, before }) => [before, section.text]),
    [['分解任务3项。', '分解任务4项。']],
  )
  assert.equal(movementOf(content, content), { figures: [], sections: [] })
})

movement.run()
