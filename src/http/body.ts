/** Reads a posted form; files are streamed to where the caller wants them and never held whole. */
import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { Busboy } from '@fastify/busboy'
import { Refusal } from '../domain/refusal.ts'
import type { Context } from './context.ts'

export type Fields = Record<string, string | string[]>

export interface Upload {
  readonly name: string
  readonly mediaType: string
}

/** Takes the bytes of one file; what it returns stands under the field's name. */
export type Receive<T> = (bytes: AsyncIterable<Uint8Array>, upload: Upload) => Promise<T>

export interface Body<T> {
  readonly fields: Fields
  readonly files: ReadonlyMap<string, T>
}

const megabyte = 1024 * 1024
const fieldLimit = 32 * megabyte

/** @throws Refusal upload-too-large when a file exceeds `limit` megabytes */
export async function readBody<T>(c: Context, receive?: Receive<T>, limit = 50): Promise<Body<T>> {
  const multipart = c.req.header('content-type')?.startsWith('multipart/form-data') ?? false
  if (multipart) return readMultipart(c, receive, limit)
  return { fields: (await c.req.parseBody({ all: true })) as Fields, files: new Map() }
}

async function readMultipart<T>(
  c: Context,
  receive: Receive<T> | undefined,
  limit: number,
): Promise<Body<T>> {
  const fields: Fields = {}
  const files = new Map<string, T>()
  const receiving: Promise<void>[] = []
  let tooLarge = false
  const parser = new Busboy({
    headers: { 'content-type': c.req.header('content-type') ?? '' },
    limits: { fieldSize: fieldLimit, fileSize: limit * megabyte, files: 20, fields: 2000 },
  })
  parser.on('field', (name, value) => addField(fields, name, value))
  parser.on('file', (name, bytes, fileName, _encoding, mediaType) => {
    bytes.on('limit', () => {
      tooLarge = true
    })
    if (!fileName || !receive) return bytes.resume()
    const received = receive(bytes, { name: fileName, mediaType }).then((value) => {
      files.set(name, value)
    })
    receiving.push(received)
    return bytes
  })
  if (c.req.raw.body) {
    Readable.fromWeb(c.req.raw.body as Parameters<typeof Readable.fromWeb>[0]).pipe(parser)
    await finished(parser)
  }
  await Promise.all(receiving)
  if (tooLarge) {
    c.set('typed', fields)
    throw new Refusal('upload-too-large', { limit })
  }
  return { fields, files }
}

function addField(fields: Fields, name: string, value: string): void {
  const before = fields[name]
  if (before === undefined) fields[name] = value
  else fields[name] = typeof before === 'string' ? [before, value] : [...before, value]
}
