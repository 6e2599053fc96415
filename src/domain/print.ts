/** A short print of what a record says, to tell later whether it still says the same. It is no seal. */

const known = new WeakMap<object, string>()

/** The same for everything that says the same; records never change, so that each is printed once. */
export function printOf(record: object | string): string {
  if (typeof record === 'string') return printOfText(record)
  const print = known.get(record) ?? printOfText(JSON.stringify(record))
  known.set(record, print)
  return print
}

/** FNV-1a, 32 bits. @source https://www.rfc-editor.org/rfc/rfc9923 */
function printOfText(text: string): string {
  let print = 0x811c9dc5
  for (let at = 0; at < text.length; at++) print = Math.imul(print ^ text.charCodeAt(at), 0x01000193)
  return (print >>> 0).toString(36)
}
