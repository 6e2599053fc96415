import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { printOf } from '#src/domain/print.ts'
import { asShown, ChangedMeanwhile, opened, requireSeen, touchedRows } from '#src/http/seen.ts'
import type { FormState } from '#views/shared/form.tsx'
import { refuses } from '../support/assert.ts'

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

const seen = { '1.1-1': ['carried', '甲'], '1.1-2': ['', ''], '1.1-3': ['closed', '丙'] }

/** What of the rows is to be written, or the form as it comes again. */
function touched(typed: Typed, kept: Typed): readonly string[] | FormState {
  let shown: readonly string[] | FormState = []
  const form = { typed: { ...typed, seen: opened(seen).typed.seen ?? '' }, problems: {} }
  const show = (again: FormState) => {
    shown = again
    return new Response()
  }
  try {
    return touchedRows(form, kept, { page, show })
  } catch (error) {
    if (error instanceof ChangedMeanwhile) error.answer()
    return shown
  }
}

const rowing = suite('touchedRows')

rowing('names the rows that were written on, whatever others did to the rest', () => {
  const typed = { ...seen, '1.1-1': ['closed', '乙'] }
  assert.equal(touched(typed, seen), ['1.1-1'])
  assert.equal(touched(typed, { ...seen, '1.1-2': ['closed', '丁'] }), ['1.1-1'])
  assert.equal(touched(typed, { ...seen, '1.1-1': ['closed', '乙'] }), ['1.1-1'])
})

rowing('gives back both where both wrote on a row, and what is kept where only others did', () => {
  const typed = { ...seen, '1.1-1': ['closed', '乙'] }
  const kept = { ...seen, '1.1-1': ['explained', '戊'], '1.1-3': ['carried', '己'], '1.1-4': ['', ''] }
  const form = touched(typed, kept) as FormState
  assert.equal(form.meanwhile?.kept, { '1.1-1': kept['1.1-1'], '1.1-3': kept['1.1-3'] })
  assert.equal(form.typed['1.1-1'], ['closed', '乙'])
  assert.equal(form.typed['1.1-3'], kept['1.1-3'])
  assert.equal(touchedRows(form, kept, { page, show: () => new Response() }), ['1.1-1'])
})

rowing('takes a row that is gone meanwhile as it was typed', () => {
  const { '1.1-1': _gone, ...kept } = seen
  assert.equal(touched({ ...seen, '1.1-1': ['closed', '乙'] }, kept), ['1.1-1'])
})

rowing('writes every row where it is not said what was seen', () => {
  const form = { typed: { '1.1-2': ['', ''] }, problems: {} }
  assert.equal(touchedRows(form, seen, { page, show: () => new Response() }), ['1.1-2'])
})

rowing.run()

const acting = suite('asShown')
const did = { action: 'office.edited', subject: 'office' } as const
const division = { name: '法规处' }

const itself = (kept: typeof division) => kept
const rename = () => ({ next: { name: '政法处' }, did })

acting('lets through what is still as it was shown, and what does not say', () => {
  for (const shown of [printOf(division), ''])
    assert.is(asShown(shown, itself, rename)(division).next.name, '政法处')
})

acting('refuses what changed since, unless there is nothing to change', () => {
  const shown = printOf({ name: '旧名' })
  refuses('record-moved', () => asShown(shown, itself, rename)(division))
  const again = asShown(shown, itself, (kept) => ({ next: kept, did }))
  assert.is(again(division).next, division)
})

acting.run()
