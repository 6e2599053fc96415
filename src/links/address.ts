/** Which addresses may be asked: those of the public internet, and no others. */
import { BlockList, isIP } from 'node:net'

/** @source IANA IPv4 Special-Purpose Address Registry, and what clouds answer on instead of the link-local address */
const closedV4 = [
  '0.0.0.0/8',
  '10.0.0.0/8',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '172.16.0.0/12',
  '192.0.0.0/24',
  '192.0.2.0/24',
  '192.88.99.0/24',
  '192.168.0.0/16',
  '198.18.0.0/15',
  '198.51.100.0/24',
  '203.0.113.0/24',
  '224.0.0.0/4',
  '240.0.0.0/4',
  '168.63.129.16/32',
]

/** Of IPv6 only 2000::/3 is public, without what stands for other addresses there: Teredo, 6to4, documentation. */
const openV6 = '2000::/3'
const closedV6 = ['2001::/23', '2001:db8::/32', '2002::/16', '3fff::/20']

const closed = listOf([...closedV4, ...closedV6])
const open = listOf([openV6])

/** @param address as it is connected to; 10.0.0.5 and ::ffff:10.0.0.5 are the same */
export function isPublicAddress(address: string): boolean {
  const plain = withoutMapping(address)
  if (isIP(plain) === 4) return !closed.check(plain, 'ipv4')
  return isIP(plain) === 6 && open.check(plain, 'ipv6') && !closed.check(plain, 'ipv6')
}

function listOf(networks: readonly string[]): BlockList {
  const list = new BlockList()
  for (const network of networks) {
    const [address = '', bits] = network.split('/')
    list.addSubnet(address, Number(bits), isIP(address) === 6 ? 'ipv6' : 'ipv4')
  }
  return list
}

/** Mapped addresses that are written in hexadecimal, ::ffff:a00:5, are not in 2000::/3 and so stay closed. */
function withoutMapping(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}
