/** One request: no cookies, no connection kept, a body no longer than can be read in peace. */
import { get as getPlain, type IncomingMessage, type RequestOptions } from 'node:http'
import { get as getSecure } from 'node:https'
import type { Readable, Transform } from 'node:stream'
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib'
import { LinkFailure } from './failure.ts'

const largestPage = 5 * 1024 * 1024

export interface Answer {
  readonly status: number
  readonly mediaType: string
  /** where a redirect leads, '' without one */
  readonly location: string
  /** empty unless the page was found */
  readonly bytes: Uint8Array
}

/** @throws LinkFailure too-large, and what the connection says */
export async function request(
  url: URL,
  { lookup, signal }: Pick<RequestOptions, 'lookup' | 'signal'>,
): Promise<Answer> {
  const options: RequestOptions = { lookup, signal, agent: false, headers }
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const get = url.protocol === 'https:' ? getSecure : getPlain
    get(url, options, resolve).on('error', reject)
  })
  try {
    const { statusCode: status = 0 } = response
    const { location = '', 'content-type': mediaType = '' } = response.headers
    const bytes = status === 200 ? await bodyOf(response) : new Uint8Array()
    return { status, mediaType, location, bytes }
  } finally {
    response.destroy()
  }
}

const headers = {
  'User-Agent': 'Mozilla/5.0 (compatible; yaodian link check)',
  Accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
  'Accept-Language': 'zh-CN,zh;q=0.9',
  'Accept-Encoding': 'identity',
}

/** Counted as they are unpacked: a small answer may hold a large page. */
async function bodyOf(response: IncomingMessage): Promise<Uint8Array> {
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of unpacked(response)) {
    size += chunk.byteLength
    if (size > largestPage) throw new LinkFailure('too-large')
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

/** Some servers pack what was asked for unpacked. */
function unpacked(response: IncomingMessage): Readable {
  switch (response.headers['content-encoding']?.toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
      return through(response, createGunzip())
    case 'deflate':
      return through(response, createInflate())
    case 'br':
      return through(response, createBrotliDecompress())
    default:
      return response
  }
}

function through(response: IncomingMessage, unpacking: Transform): Transform {
  return response.on('error', (error) => unpacking.destroy(error)).pipe(unpacking)
}
