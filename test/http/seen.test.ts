import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { ChangedMeanwhile, opened, requireSeen } from '#src/http/seen.ts'
import type { FormState } from '#views/shared/form.tsx'

type Typed = FormState['typed']

const page = '/divisions/law'

/** The form as it comes again, or nothing when there was nothing in the way. */
function again(seen: Typed, typed: Typed, kept: Typed): FormState | undefined {
  let shown: FormState | undefined
  const show = (form: FormState) => {
    shown = form
    return new Response()
  }
  const form = { ...opened(seen), typed: { ...typed, seen: opened(seen).typed.seen ?? '' } }
  try {
    requireSeen(form, kept, { page, show })
  } catch (error) {
    if (error instanceof ChangedMeanwhile) error.answer()
  }
  return shown
}

const before = { name: '法规处', duties: '法制审核' }
const rows: readonly [string, Typed, Typed, boolean][] = [
  ['nobody else wrote', { name: '法规处', duties: '执法' }, before, false],
  ['others wrote the same', { name: '法规处', duties: '执法' }, { name: '法规处', duties: '执法' }, false],
  ['both wrote', { name: '法规处', duties: '执法' }, { name: '法规处', duties: '立法' }, true],
  [
    'others wrote elsewhere',
    { name: '法规处', duties: '执法' },
    { name: '政法处', duties: '法制审核' },
    true,
  ],
  ['only newlines differ', { name: '法规处', duties: 'a\r\nb' }, { name: '法规处', duties: 'a\nb' }, false],
]

const holding = suite('requireSeen')

for (const [when, typed, kept, isHeld] of rows) {
  holding(`${isHeld ? 'holds up' : 'lets through'} when ${when}`, () => {
    assert.is(again(before, typed, kept) !== undefined, isHeld)
  })
}

holding('does not hold up what comes from no form of ours', () => {
  requireSeen({ typed: { name: 'x' }, problems: {} }, before, { page, show: () => new Response() })
})

holding('keeps the person’s words in a field that both wrote, with the others’ beside', () => {
  const form = again(before, { name: '法规处', duties: '执法' }, { name: '法规处', duties: '立法' })
  assert.is(form?.typed.duties, '执法')
  assert.equal(form?.meanwhile, { kept: { duties: '立法' }, page })
})

holding('takes the others’ words in a field that the person left alone', () => {
  const form = again(before, { name: '法规处', duties: '执法' }, { name: '政法处', duties: '法制审核' })
  assert.is(form?.typed.name, '政法处')
  assert.is(form?.typed.duties, '执法')
})

holding('lets the next saving through, for it has seen both', () => {
  const kept = { name: '政法处', duties: '立法' }
  const form = again(before, { name: '法规处', duties: '执法' }, kept)
  assert.ok(form)
  requireSeen(form, kept, { page, show: () => new Response() })
})

holding('never loses a word of either side', () => {
  const text = fc.string({ maxLength: 5 }).map((one) => one.trim())
  const record = fc.record({ name: text, duties: text })
  void fc.assert(
    fc.property(record, record, record, (seen, typed, kept) => {
      const form = again(seen, typed, kept)
      for (const name of ['name', 'duties'] as const) {
        const wrote = typed[name] !== seen[name]
        const lost = kept[name] !== seen[name] && kept[name] !== typed[name]
        if (lost) assert.is(form?.meanwhile?.kept[name], kept[name])
        if (lost) assert.is(form?.typed[name], wrote ? typed[name] : kept[name])
      }
    }),
  )
})

holding.run()
