import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { readConfig } from '#src/config.ts'

const test = suite('readConfig')

test('listens only here and stores in ./data unless told otherwise', () => {
  assert.equal(readConfig({}, '/srv/yaodian'), {
    host: '127.0.0.1',
    port: 3000,
    dataFolder: '/srv/yaodian/data',
    publicUrl: null,
  })
})

test('takes an absolute data folder as it is', () => {
  assert.is(readConfig({ DATA_DIR: '/var/yaodian' }, '/srv').dataFolder, '/var/yaodian')
})

test('names every wrong variable with its value', () => {
  const wrong = { PORT: '80000', PUBLIC_URL: 'gk.example.gov.cn' }
  assert.throws(() => readConfig(wrong, '/srv'), /PORT=80000: .*65535[\s\S]*PUBLIC_URL=gk\.example\.gov\.cn/)
})

test.run()
