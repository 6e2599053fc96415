/** Which addresses are proxies of ours, and whose address a request has: the socket's, unless such a proxy says more. */
import { BlockList, isIP } from 'node:net'

/** Of '10.0.0.5, 10.1.0.0/16'. */
export function namesIn(text: string): string[] {
  return text
    .split(',')
    .map((one) => one.trim())
    .filter((one) => one !== '')
}

export function areNetworks(text: string): boolean {
  return namesIn(text).every(isNetwork)
}

export function trustList(networks: readonly string[]): BlockList {
  const list = new BlockList()
  for (const network of networks) {
    const [address = '', prefix] = network.split('/')
    list.addSubnet(address, prefix === undefined ? bitsOf(address) : Number(prefix), familyOf(address))
  }
  return list
}

/**
 * The address behind a request. Each proxy adds who called it at the end of X-Forwarded-For, so what is read from the
 * right is true up to the first stranger; further left, anybody may have written anything.
 *
 * @param socket the address at the other end of the connection
 */
export function callerOf(socket: string, forwarded: string | undefined, trusted: BlockList): string {
  if (forwarded === undefined) return withoutMapping(socket)
  const hops = [...namesIn(forwarded), socket].map(withoutMapping)
  const caller = hops.findLast((address) => !isTrusted(address, trusted))
  return caller !== undefined && isIP(caller) ? caller : withoutMapping(socket)
}

function isTrusted(address: string, trusted: BlockList): boolean {
  return isIP(address) !== 0 && trusted.check(address, familyOf(address))
}

/** A socket that listens for both families shows 10.0.0.5 as ::ffff:10.0.0.5. */
function withoutMapping(address: string): string {
  return address.replace(/^::ffff:(?=\d+\.)/i, '')
}

function isNetwork(network: string): boolean {
  const [address = '', prefix = '0', ...rest] = network.split('/')
  return (
    rest.length === 0 && isIP(address) !== 0 && /^\d{1,3}$/.test(prefix) && Number(prefix) <= bitsOf(address)
  )
}

function familyOf(address: string): 'ipv4' | 'ipv6' {
  return isIP(address) === 6 ? 'ipv6' : 'ipv4'
}

function bitsOf(address: string): number {
  return isIP(address) === 6 ? 128 : 32
}
