/** Styles, script and icon, read once and served under names that carry their content's hash, so they can be kept for ever. */
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { gzipSync } from 'node:zlib'
import { Hono } from 'hono'
import type { Assets } from '#views/frame.ts'
import { root } from '../root.ts'
import type { Env } from './context.ts'
import { takesGzip } from './zip.ts'

interface Asset {
  readonly path: string
  readonly type: string
  readonly bytes: Uint8Array<ArrayBuffer>
  readonly zipped: Uint8Array<ArrayBuffer>
}

const folder = new URL('views/assets/', root)
const htmxFile = createRequire(import.meta.url).resolve('htmx.org/dist/htmx.min.js')

const loaded = {
  style: asset('style.css', 'text/css; charset=utf-8', readParts('css')),
  htmx: asset('htmx.js', 'text/javascript; charset=utf-8', readFileSync(htmxFile)),
  script: asset('app.js', 'text/javascript; charset=utf-8', readParts('js')),
  icon: asset('icon.svg', 'image/svg+xml', readFileSync(new URL('icon.svg', folder))),
}

export const assetPaths: Assets = {
  style: loaded.style.path,
  htmx: loaded.htmx.path,
  script: loaded.script.path,
  icon: loaded.icon.path,
}

export const assets = new Hono<Env>()

/** Nothing is kept from anybody's eyes by a file: what is not for strangers lies behind the sign-in. */
assets.get('/robots.txt', (c) => c.text('User-agent: *\nDisallow:\n'))

for (const { path, type, bytes, zipped } of Object.values(loaded)) {
  const headers = {
    'Content-Type': type,
    'Cache-Control': 'public, max-age=31536000, immutable',
    Vary: 'Accept-Encoding',
  }
  assets.get(path, (c) =>
    takesGzip(c)
      ? c.body(zipped, 200, { ...headers, 'Content-Encoding': 'gzip' })
      : c.body(bytes, 200, headers),
  )
}

/** One file out of the parts, in the order of their names. */
function readParts(kind: 'css' | 'js'): Buffer {
  const parts = new URL(`${kind}/`, folder)
  const names = readdirSync(parts).filter((name) => name.endsWith(`.${kind}`))
  return Buffer.concat(names.sort().map((name) => readFileSync(new URL(name, parts))))
}

function asset(name: string, type: string, bytes: Buffer): Asset {
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 12)
  return {
    path: `/assets/${hash}/${name}`,
    type,
    bytes: new Uint8Array(bytes),
    zipped: new Uint8Array(gzipSync(bytes)),
  }
}
