/** The gate to the outside: web addresses alone, and of hosts alone that are public or that the settings name. */
import { type LookupAddress, type LookupAllOptions, lookup } from 'node:dns'
import { isIP, type LookupFunction } from 'node:net'
import { isPublicAddress } from './address.ts'
import { LinkFailure } from './failure.ts'

type Resolve = (
  host: string,
  options: LookupAllOptions,
  callback: (error: NodeJS.ErrnoException | null, addresses: LookupAddress[]) => void,
) => void

/** @throws LinkFailure forbidden for what is not asked: other schemes, passwords in an address, addresses inside */
export function requireOpen(url: URL, allowedHosts: ReadonlySet<string>): void {
  const isWeb = url.protocol === 'http:' || url.protocol === 'https:'
  if (!isWeb || url.username !== '' || url.password !== '') throw new LinkFailure('forbidden')
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (isIP(host) !== 0 && !allowedHosts.has(host) && !isPublicAddress(host))
    throw new LinkFailure('forbidden')
}

/**
 * Finds a host's addresses at the moment of connecting and hands on nothing that is inside, so that a name which means
 * another address by then gains nothing. One address inside closes the whole host.
 */
export function gatedLookup(allowedHosts: ReadonlySet<string>, resolve: Resolve = lookup): LookupFunction {
  return (host, options, callback) => {
    resolve(host, { ...options, all: true }, (error, addresses) => {
      if (error) return callback(error, '', 0)
      const [first] = addresses
      const isOpen = allowedHosts.has(host) || addresses.every(({ address }) => isPublicAddress(address))
      if (!first || !isOpen) return callback(new LinkFailure('forbidden'), '', 0)
      if (options.all) return callback(null, addresses)
      callback(null, first.address, first.family)
    })
  }
}
