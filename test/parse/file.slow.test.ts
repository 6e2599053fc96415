import { strToU8, zipSync } from 'fflate'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { Refusal } from '#src/domain/refusal.ts'
import { textOf } from '#src/parse/file.ts'
import { rejection } from '../support/rejection.ts'

const test = suite('textOf')

test('refuses a Word file that would unpack without end', async () => {
  const bomb = zipSync({ 'word/document.xml': strToU8('<w:t>'.padEnd(70_000_000, ' ')) })
  assert.is((await rejection(textOf(bomb, '要点.docx'), Refusal)).code, 'document-too-long')
})

test.run()
