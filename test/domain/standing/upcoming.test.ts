import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { nextOf } from '#src/domain/standing/upcoming.ts'
import { anOccurrence, aPlan, aTask, at } from '../../support/build.ts'
import { finance, law } from '../../support/cast.ts'

const moment = { today: '2021-09-15', now: at('2021-09-15') }
const occurrence = (key: string, startsOn: string, dueOn: string) => anOccurrence({ key, startsOn, dueOn })
const planOf = (...occurrences: ReturnType<typeof occurrence>[]) => aPlan({ tasks: [aTask({ occurrences })] })

const upcoming = suite('nextOf 下一项')

upcoming('is what begins next, and of several the one due first', () => {
  const plan = planOf(
    occurrence('begun today', '2021-09-15', '2021-09-20'),
    occurrence('later', '2021-10-02', '2021-10-03'),
    occurrence('due later', '2021-10-01', '2021-12-31'),
    occurrence('due first', '2021-10-01', '2021-10-31'),
  )
  assert.is(nextOf([plan], law.id, moment)?.occurrence.key, 'due first')
})

upcoming('is nothing for other divisions, after the last one, or before the plan is issued', () => {
  const plan = planOf(occurrence('ahead', '2021-10-01', '2021-12-31'))
  assert.is(nextOf([plan], finance.id, moment), undefined)
  assert.is(nextOf([planOf(occurrence('begun', '2021-09-01', '2021-12-31'))], law.id, moment), undefined)
  assert.is(nextOf([{ ...plan, status: 'draft' }], law.id, moment), undefined)
})

upcoming.run()
