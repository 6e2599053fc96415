import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { areNetworks, callerOf, trustList } from '#src/http/network.ts'

const networks = suite('areNetworks')

for (const [text, expected] of [
  ['', true],
  ['10.0.0.5', true],
  ['10.0.0.5, 10.1.0.0/16,fd00::/8', true],
  ['10.0.0.5/33', false],
  ['10.0.0', false],
  ['proxy.example', false],
  ['10.0.0.0/8/8', false],
  ['10.0.0.0/x', false],
] as const) {
  networks(`${expected ? 'takes' : 'refuses'} “${text}”`, () => assert.is(areNetworks(text), expected))
}

networks.run()

const caller = suite('callerOf')

const trusted = trustList(['10.0.0.5', '10.1.0.0/16', '::1'])

for (const [socket, forwarded, expected] of [
  ['192.0.2.7', undefined, '192.0.2.7'],
  ['192.0.2.7', '203.0.113.9', '192.0.2.7'],
  ['10.0.0.5', '203.0.113.9', '203.0.113.9'],
  ['::ffff:10.0.0.5', '203.0.113.9', '203.0.113.9'],
  ['10.0.0.5', '198.51.100.1, 203.0.113.9, 10.1.2.3', '203.0.113.9'],
  ['10.0.0.5', 'whatever, 203.0.113.9', '203.0.113.9'],
  ['10.0.0.5', '203.0.113.9, whatever', '10.0.0.5'],
  ['10.0.0.5', undefined, '10.0.0.5'],
  ['::1', '2001:db8::1', '2001:db8::1'],
] as const) {
  caller(`takes ${expected} from ${socket}, which says “${forwarded ?? ''}”`, () => {
    assert.is(callerOf(socket, forwarded, trusted), expected)
  })
}

caller.run()
