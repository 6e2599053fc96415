import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { heatMap } from '#src/domain/standing/heat-map.ts'
import { anExtension, anOccurrence, aPlan, aTask, at } from '../../support/build.ts'

const map = suite('heatMap 全年一览')
const moment = { today: '2021-09-15', now: at('2021-09-15') }

map('puts each occurrence into the month in which it is due', () => {
  const occurrences = ['2021-06-30', '2021-09-30', '2021-09-01', '2022-01-31', '2020-12-31'].map((dueOn) =>
    anOccurrence({ dueOn }),
  )
  const [row] = heatMap(aPlan({ tasks: [aTask({ occurrences })] }), moment)
  assert.equal(
    row?.months.map((cell) => cell.length),
    [1, 0, 0, 0, 0, 1, 0, 0, 2, 0, 0, 0],
  )
  assert.is(row?.later.length, 1)
})

map('goes by the day that was granted', () => {
  const occurrences = [anOccurrence({ extensions: [anExtension(true)] })]
  const [row] = heatMap(aPlan({ tasks: [aTask({ occurrences })] }), moment)
  assert.is(row?.months[8]?.length, 0)
  assert.is(row?.months[9]?.length, 1)
})

map('keeps tasks that nothing is due of yet', () => {
  const [row] = heatMap(aPlan({ tasks: [aTask({ occurrences: [] })] }), moment)
  assert.is(row?.months.flat().length, 0)
})

map.run()
