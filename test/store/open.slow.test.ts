import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import type { Plan } from '#src/domain/plan.ts'
import { anAct, aPlan, aTask } from '../support/build.ts'
import { rename, retitle } from '../support/change.ts'
import { aFolder, openTestStore } from '../support/store.ts'

const test = suite('openStore, whatever happened before')

test('reads back what it showed, whatever was changed, together or one by one', async () => {
  const step = fc.record({
    on: fc.constantFrom('plan', 'office', 'task'),
    text: fc.string({ unit: 'grapheme' }),
  })
  const addTask = (code: string) => (plan: Plan) => ({
    next: { ...plan, tasks: [...plan.tasks, aTask({ code })] },
    did: { action: 'task.added' as const, subject: code },
  })
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(step, { maxLength: 4 }), { maxLength: 4 }), async (groups) => {
      const folder = aFolder()
      const store = await openTestStore({ folder })
      await store.addPlan(aPlan(), anAct())
      for (const group of groups) {
        const changes = group.map(({ on, text }) => {
          if (on === 'office') return store.changeOffice(anAct(), rename(text))
          return store.change(2021, anAct(), on === 'plan' ? retitle(text) : addTask(text))
        })
        await Promise.all(changes)
      }
      const before = [store.plan(2021), store.history(2021), store.office(), store.officeHistory()]
      await store.close()
      const again = await openTestStore({ folder })
      assert.equal([again.plan(2021), again.history(2021), again.office(), again.officeHistory()], before)
      assert.is(again.history(2021).length + again.officeHistory().length, 1 + groups.flat().length)
      await again.close()
    }),
    { numRuns: 12 },
  )
})

test.run()
