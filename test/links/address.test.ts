import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { isPublicAddress } from '#src/links/address.ts'

const test = suite('isPublicAddress')

const open = ['8.8.8.8', '202.108.22.5', '172.15.0.1', '172.32.0.1', '2408:8000::1', '::ffff:8.8.8.8']

const closed = [
  ['this machine', '127.0.0.1', '127.8.8.8', '0.0.0.0', '::1', '::'],
  ['a private network', '10.0.0.5', '172.16.0.1', '172.31.255.255', '192.168.1.1', 'fd00::1', '100.64.0.1'],
  ['the link itself', '169.254.0.1', 'fe80::1', 'fe80::1%eth0'],
  ['the metadata of a cloud', '169.254.169.254', '100.100.100.200', '168.63.129.16', 'fd00:ec2::254'],
  [
    'another address in disguise',
    '::ffff:10.0.0.5',
    '::ffff:a00:5',
    '::10.0.0.5',
    '2002:a00:5::',
    '64:ff9b::a00:5',
  ],
  ['nobody', '224.0.0.1', '255.255.255.255', 'ff02::1', '192.0.2.1', '2001:db8::1', '3fff::1', '240.0.0.1'],
  ['what is no address', '', 'localhost', '10.0.0', '1.2.3.4.5'],
]

for (const address of open) {
  test(`lets ${address} be asked`, () => {
    assert.ok(isPublicAddress(address))
  })
}

for (const [what, ...addresses] of closed) {
  test(`keeps ${what} from being asked`, () => {
    assert.equal(addresses.filter(isPublicAddress), [])
  })
}

test.run()
