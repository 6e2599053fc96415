/**
 * A stored document as JSON in pieces, one record a line. Records are immutable, so a block of them that was
 * stringified once is remembered until one of its members changes.
 */
import { startPace } from './pace.ts'

type Fields = Readonly<Record<string, unknown>>

interface Block {
  readonly members: readonly object[]
  readonly bytes: Buffer
}

const blockSize = 16
const blocks = new WeakMap<object, Block>()

export async function serialise(document: object): Promise<Buffer[]> {
  const pieces: Buffer[] = []
  const pause = startPace()
  for (const piece of fieldPieces(document, 1)) {
    pieces.push(piece)
    await pause()
  }
  return pieces
}

/** `depth` is how many more levels of objects are taken apart; what lies below is a record. */
function* fieldPieces(object: object, depth: number): Generator<Buffer> {
  let before = '{'
  for (const [name, value] of Object.entries(object)) {
    if (value === undefined) continue
    yield Buffer.from(`${before}${JSON.stringify(name)}:`)
    yield* valuePieces(value, depth)
    before = ',\n'
  }
  yield Buffer.from(before === '{' ? '{}' : '}')
}

function* valuePieces(value: unknown, depth: number): Generator<Buffer> {
  if (isListOfRecords(value)) yield* listPieces(value)
  else if (!isObject(value) || Array.isArray(value)) yield Buffer.from(JSON.stringify(value))
  else if (depth > 0) yield* fieldPieces(value, depth - 1)
  else yield blockBytes([value])
}

function* listPieces(list: readonly object[]): Generator<Buffer> {
  let before = '[\n'
  for (let start = 0; start < list.length; start += blockSize) {
    yield Buffer.from(before)
    yield blockBytes(list.slice(start, start + blockSize))
    before = ',\n'
  }
  yield Buffer.from('\n]')
}

function blockBytes(members: readonly object[]): Buffer {
  const first = members[0] as object
  const known = blocks.get(first)
  if (known && haveSameMembers(known.members, members)) return known.bytes

  const bytes = Buffer.from(members.map((member) => JSON.stringify(member)).join(',\n'))
  blocks.set(first, { members, bytes })
  return bytes
}

function haveSameMembers(some: readonly object[], others: readonly object[]): boolean {
  return some.length === others.length && some.every((member, index) => member === others[index])
}

function isListOfRecords(value: unknown): value is readonly object[] {
  return Array.isArray(value) && value.length > 0 && value.every(isObject)
}

function isObject(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null
}
