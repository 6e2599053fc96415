import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { examine } from '#src/store/doctor/examine.ts'
import { sealed, sealOf } from '#src/store/seal.ts'
import { at } from '../support/build.ts'
import { aKeptFolder } from '../support/kept-folder.ts'
import { aFolder } from '../support/store.ts'

const seal = suite('the seal of a file')

const pieces = ['{"schema":', '1', '}'].map((piece) => Buffer.from(piece))

seal('is over every byte before it, and leaves JSON as it was', async () => {
  const text = Buffer.concat(await sealed(pieces)).toString()
  assert.is(sealOf(text), 'whole')
  assert.is(JSON.parse(text).schema, 1)
  assert.is(sealOf('{"schema":1}'), 'none')
  for (let index = 0; index < text.length; index++) {
    const other = text[index] === '0' ? '1' : '0'
    assert.is.not(sealOf(text.slice(0, index) + other + text.slice(index + 1)), 'whole', `byte ${index}`)
  }
})

seal('that is missing is pointed out', async () => {
  const { folder } = await aKeptFolder()
  const path = join(folder, 'office.json')
  writeFileSync(path, readFileSync(path, 'utf8').replace(/,\n"seal":"\w+"\}$/, '}'))
  const found = await examine({ folder, shelf: aFolder(), now: at('2021-09-15') })
  assert.ok(found.some(({ code, detail }) => code === 'record-unsealed' && detail.file === 'office.json'))
})

seal.run()
