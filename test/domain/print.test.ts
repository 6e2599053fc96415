import fc from 'fast-check'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { printOf } from '#src/domain/print.ts'
import { aTask } from '../support/build.ts'

const printing = suite('printOf')

printing('is the same for records that say the same', () => {
  assert.is(printOf(aTask()), printOf(aTask()))
})

printing('is another one once anything is said differently', () => {
  const prints = [{}, { title: '公开' }, { leadId: null }, { supportIds: ['x'] }].map((given) =>
    printOf(aTask(given)),
  )
  assert.is(new Set(prints).size, prints.length)
})

printing('is a short word that goes into a field, whatever is printed', () => {
  fc.assert(fc.property(fc.string(), (text) => /^[0-9a-z]{1,7}$/.test(printOf(text))))
})

printing('is that of FNV-1a', () => {
  // https://www.rfc-editor.org/rfc/rfc9923
  assert.is(printOf(''), (0x811c9dc5).toString(36))
  assert.is(printOf('a'), (0xe40c292c).toString(36))
  assert.is(printOf('foobar'), (0xbf9cf968).toString(36))
})

printing.run()
