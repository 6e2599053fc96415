import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { gatedLookup } from '#src/links/gate.ts'

/** A name server that answers in turn what it is told. */
function answering(...answers: readonly string[][]) {
  const left = [...answers]
  const lookup = gatedLookup(new Set(['gk.example.lan']), (_host, _options, callback) =>
    callback(
      null,
      (left.shift() ?? []).map((address) => ({ address, family: address.includes(':') ? 6 : 4 })),
    ),
  )
  return (host: string) =>
    new Promise<string>((resolve) =>
      lookup(host, {}, (error, address) => resolve(error ? error.message : String(address))),
    )
}

const test = suite('gatedLookup')

test('hands on the address of a host outside', async () => {
  assert.is(await answering(['8.8.8.8'])('gk.example.cn'), '8.8.8.8')
})

test('looks again at every connection, so that a name which turns inwards gains nothing', async () => {
  const find = answering(['8.8.8.8'], ['127.0.0.1'], ['169.254.169.254'])
  assert.equal(
    [await find('gk.example.cn'), await find('gk.example.cn'), await find('gk.example.cn')],
    ['8.8.8.8', 'forbidden', 'forbidden'],
  )
})

test('closes a host that has one address inside, or none at all', async () => {
  assert.is(await answering(['8.8.8.8', '10.0.0.5'])('gk.example.cn'), 'forbidden')
  assert.is(await answering(['2408:8000::1', '::ffff:10.0.0.5'])('gk.example.cn'), 'forbidden')
  assert.is(await answering([])('gk.example.cn'), 'forbidden')
})

test('asks a host inside that the settings name', async () => {
  assert.is(await answering(['10.0.0.5'])('gk.example.lan'), '10.0.0.5')
})

test.run()
