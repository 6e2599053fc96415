/** Addresses that say one thing more. */

/** @param here path of this program, perhaps with a query; a fragment is left behind */
export function withQuery(here: string, name: string, value: string): string {
  const [address = ''] = here.split('#')
  return `${address}${address.includes('?') ? '&' : '?'}${new URLSearchParams({ [name]: value })}`
}
