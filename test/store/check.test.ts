import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import * as v from 'valibot'
import { checkChanged, checked } from '#src/store/check.ts'
import { StoreError } from '#src/store/error.ts'

const test = suite('checks before a write')

let looks = 0
const counted = v.pipe(
  v.string(),
  v.check(() => ++looks > 0),
)
const schema = v.object({ title: v.string(), tasks: v.array(v.object({ code: counted })) })
const aRecord = (...codes: string[]) => ({ title: '要点', tasks: codes.map((code) => ({ code })) })

/** how many tasks a check from one record to another looks at */
function looksAt(was: ReturnType<typeof aRecord>, is: ReturnType<typeof aRecord>): number {
  looks = 0
  checkChanged(schema, was, is, 'file')
  return looks
}

test('look only at what is new', () => {
  const was = aRecord('a', 'b', 'c')
  const added = { code: 'd' }
  assert.is(looksAt(was, { ...was, title: '另题' }), 0)
  assert.is(looksAt(was, { ...was, tasks: was.tasks.with(1, added) }), 1)
  assert.is(looksAt(was, { ...was, tasks: [added, ...was.tasks] }), 1)
  assert.is(looksAt(was, { ...was, tasks: was.tasks.slice(1) }), 0)
})

for (const [what, is, place] of [
  ['a field', { ...aRecord(), title: 7 }, 'title'],
  ['a list that is none', { ...aRecord(), tasks: 'a' }, 'tasks'],
  ['an element with a name', { ...aRecord(), tasks: [{ id: 'x' }] }, 'tasks[x].code'],
  ['an element without one', { ...aRecord(), tasks: [7] }, 'tasks[0]'],
] as const) {
  test(`name the place of ${what} as reading does`, () => {
    const atThatPlace = (error: unknown) => error instanceof StoreError && error.detail.place === place
    assert.throws(() => checkChanged(schema, aRecord(), is as never, 'file'), atThatPlace)
    assert.throws(() => checked(schema, is, 'file'), atThatPlace)
  })
}

test.run()
