/** Reads a posted form; files are streamed to where the caller wants them and never held whole. */
import { Readable } from 'node:stream'
import { finished } from 'node:stream/promises'
import { Busboy, type BusboyFileStream, type BusboyInstance } from '@fastify/busboy'
import { createMiddleware } from 'hono/factory'
import { Refusal } from '../domain/refusal.ts'
import type { Context, Env } from './context.ts'
import type { Fields } from './fields.ts'

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

/**
 * The length is judged before a byte is read. Browsers always say it; what comes in chunks without it would have to be
 * counted, and so held, on the way.
 */
export function within(megabytes: number) {
  return createMiddleware<Env>(async (c, next) => {
    if (c.req.header('transfer-encoding')) throw new Refusal('upload-without-length')
    const length = Number(c.req.header('content-length') ?? 0)
    if (length > megabytes * megabyte) throw new Refusal('upload-too-large', { limit: megabytes })
    await next()
  })
}

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
  const fields: Fields = Object.create(null)
  const files = new Map<string, T>()
  const receiving: Promise<void>[] = []
  let failure: unknown
  const parser = parserFor(c, limit)
  parser.on('field', (name, value) => addField(fields, name, value))
  parser.on('file', (name, stream, fileName, _encoding, mediaType) => {
    if (!fileName || !receive) return stream.resume()
    const received = receive(wholeOf(stream, limit), { name: fileName, mediaType })
      .then((value) => void files.set(name, value))
      .catch((error: unknown) => {
        failure ??= error
        stream.resume()
      })
    receiving.push(received)
    return stream
  })
  if (c.req.raw.body) {
    Readable.fromWeb(c.req.raw.body as Parameters<typeof Readable.fromWeb>[0]).pipe(parser)
    await finished(parser).catch(refuseDamaged)
  }
  await Promise.all(receiving)
  if (failure !== undefined) {
    c.set('typed', fields)
    throw failure
  }
  return { fields, files }
}

function parserFor(c: Context, limit: number): BusboyInstance {
  try {
    return new Busboy({
      headers: { 'content-type': c.req.header('content-type') ?? '' },
      limits: { fieldSize: fieldLimit, fileSize: limit * megabyte, files: 20, fields: 2000 },
    })
  } catch {
    return refuseDamaged()
  }
}

function refuseDamaged(): never {
  throw new Refusal('form-damaged')
}

/** The stream stays open to whoever leaves it early, so that the rest of the form can still be read. */
async function* wholeOf(stream: BusboyFileStream, limit: number): AsyncGenerator<Uint8Array> {
  yield* stream.iterator({ destroyOnReturn: false })
  if (stream.truncated) throw new Refusal('upload-too-large', { limit })
}

/** A name such as `constructor` means nothing on a record that inherits nothing. */
function addField(fields: Fields, name: string, value: string): void {
  const before = fields[name]
  if (before === undefined) fields[name] = value
  else fields[name] = typeof before === 'string' ? [before, value] : [...before, value]
}
