import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { serialise } from '#src/store/serialise.ts'
import { aPlan, aTask } from '../support/build.ts'

const test = suite('serialise')

async function textOf(document: object): Promise<string> {
  return Buffer.concat(await serialise(document)).toString()
}

/** What is remembered must never show: apart from the line ends, the text is JSON.stringify's own. */
async function assertPlainJson(document: object): Promise<void> {
  const text = await textOf(document)
  assert.is(text.replaceAll('\n', ''), JSON.stringify(document))
  assert.equal(JSON.parse(text), JSON.parse(JSON.stringify(document)))
}

test('writes plain JSON, one task a line', async () => {
  const record = aPlan({ tasks: [aTask({ code: '1.1-1' }), aTask({ code: '1.1-2' })] })
  await assertPlainJson({ schema: 1, record, entries: [] })
  const lines = (await textOf({ schema: 1, record, entries: [] })).split('\n')
  assert.is(lines.filter((line) => line.startsWith('{"code":"1.1-')).length, 2)
})

for (const [what, record] of Object.entries({
  'an empty record': {},
  'empty lists': { tasks: [], people: [] },
  'lists of words and of lists': { words: ['一', '二'], nested: [[1], []] },
  'lists in which only some are records': { mixed: [{ a: 1 }, null, 'b'] },
  'what is absent': { kept: 1, absent: undefined, none: null },
  'quotes, line ends and characters beyond the basic plane': {
    text: '“要点”\n"\\\u2028𠮷',
    list: [{ '键\n': '\n' }],
  },
})) {
  test(`writes ${what} as JSON.stringify does`, () => assertPlainJson({ schema: 1, record, entries: [] }))
}

test('stays equal to JSON.stringify while records are replaced, added, moved and taken out', async () => {
  const text = fc.string({ unit: 'grapheme', maxLength: 8 })
  const step = fc.record({ kind: fc.constantFrom('replace', 'add', 'remove', 'turn'), at: fc.nat(60), text })
  await fc.assert(
    fc.asyncProperty(fc.array(step, { maxLength: 12 }), async (steps) => {
      let tasks = Array.from({ length: 40 }, (_, index) => ({ code: String(index), title: '任务' }))
      for (const { kind, at, text: title } of steps) {
        if (kind === 'replace') tasks = tasks.map((task, index) => (index === at ? { ...task, title } : task))
        if (kind === 'add') tasks = tasks.toSpliced(at, 0, { code: `新${at}`, title })
        if (kind === 'remove') tasks = tasks.toSpliced(at, 1)
        if (kind === 'turn') tasks = tasks.toReversed()
        await assertPlainJson({ schema: 1, record: { tasks, also: tasks }, entries: tasks })
      }
    }),
    { numRuns: 60 },
  )
})

test('stringifies again only what stands near a changed record', async () => {
  let stringified = 0
  const aRecord = (code: number) => ({ toJSON: () => ({ code, count: ++stringified }) })
  const tasks = Array.from({ length: 1000 }, (_, index) => aRecord(index))
  await serialise({ record: { tasks } })
  assert.is(stringified, 1000)

  await serialise({ record: { tasks: tasks.with(500, aRecord(500)) } })
  assert.ok(stringified - 1000 <= 16, `${stringified - 1000} records were stringified again`)
})

test('lets others run while it works through a large state', async () => {
  const tasks = Array.from({ length: 10_000 }, (_, index) => aTask({ code: String(index) }))
  let turns = 0
  const others = setInterval(() => turns++, 0)
  await serialise({ record: { tasks } })
  clearInterval(others)
  assert.ok(turns > 0)
})

test.run()
