import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { examine } from '#src/store/doctor/examine.ts'
import { StoreError } from '#src/store/error.ts'
import { at } from '../support/build.ts'
import { aKeptFolder } from '../support/kept-folder.ts'
import { rejection } from '../support/rejection.ts'
import { aFolder, openTestStore } from '../support/store.ts'

const seal = suite('the seal of a file, byte by byte')

seal(
  'shows the doctor any byte of a plan that was altered, and keeps the program from starting',
  async () => {
    const { folder } = await aKeptFolder()
    const path = join(folder, 'plans', '2021.json')
    const before = readFileSync(path)
    const now = at('2021-09-15')
    const step = Math.ceil(before.length / 40)
    for (let index = 0; index < before.length; index += step) {
      const altered = Buffer.from(before)
      altered[index] = (altered[index] ?? 0) ^ 1
      writeFileSync(path, altered)
      const found = await examine({ folder, shelf: aFolder(), now })
      const about = found.filter(
        ({ gravity, detail }) => gravity !== 'fine' && detail.file === 'plans/2021.json',
      )
      assert.ok(about.length > 0, `byte ${index} of ${before.length}`)
    }
    writeFileSync(path, before.toString().replace('会议纪要', '会议记录'))
    assert.is((await rejection(openTestStore({ folder }), StoreError)).code, 'seal-broken')
    assert.equal(readdirSync(join(folder, 'plans')), ['2020.json', '2021.json'])
  },
)

seal.run()
