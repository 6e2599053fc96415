import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { brotliCompressSync, deflateSync, gzipSync } from 'node:zlib'
import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { LinkFailure } from '#src/links/failure.ts'
import { type Page, pageFetcher } from '#src/links/fetch-page.ts'

const never = new AbortController().signal
const servers: Server[] = []

/** A site on this machine; gives its address. */
async function aSite(answer: RequestListener): Promise<string> {
  const server = createServer(answer).listen(0, '127.0.0.1')
  servers.push(server)
  await new Promise((resolve) => server.once('listening', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const words =
  (body: string): RequestListener =>
  (_, response) => {
    response.setHeader('Content-Type', 'text/html; charset=utf-8')
    response.end(body)
  }
const leadingTo =
  (location: string): RequestListener =>
  (_, response) => {
    response.writeHead(302, { location }).end()
  }

const fetchAllowed = pageFetcher(['127.0.0.1', 'localhost'])
const fetchOutside = pageFetcher([])

const textOf = ({ bytes }: Page) => Buffer.from(bytes).toString()

async function failureOf(page: Promise<Page>): Promise<string> {
  const error = await page.then(
    () => undefined,
    (caught: unknown) => caught,
  )
  return error instanceof LinkFailure ? error.reason : `no failure: ${error}`
}

const test = suite('pageFetcher')

test.after(() => {
  for (const server of servers) server.closeAllConnections()
  for (const server of servers) server.close()
})

test('reads a page and where it led', async () => {
  const site = await aSite((request, response) => {
    const answer = request.url === '/new' ? words('公开目录') : leadingTo('/new')
    answer(request, response)
  })
  const page = await fetchAllowed(`${site}/old`, never)
  assert.equal(
    [page.status, page.address, page.mediaType, textOf(page)],
    [200, `${site}/new`, 'text/html; charset=utf-8', '公开目录'],
  )
})

test('asks a host inside by its name where the settings name it', async () => {
  const site = await aSite(words('公开目录'))
  assert.is(textOf(await fetchAllowed(site.replace('127.0.0.1', 'localhost'), never)), '公开目录')
})

test('gives a status without its body where the page was not found', async () => {
  const site = await aSite((_, response) => response.writeHead(404).end('gone'))
  const { status, bytes } = await fetchAllowed(`${site}/`, never)
  assert.equal([status, bytes.length], [404, 0])
})

test('unpacks what a server packs unasked', async () => {
  const packers = { gzip: gzipSync, deflate: deflateSync, br: brotliCompressSync }
  for (const [name, pack] of Object.entries(packers)) {
    const site = await aSite((_, response) => {
      response.writeHead(200, { 'Content-Encoding': name }).end(pack('公开目录'))
    })
    assert.is(textOf(await fetchAllowed(site, never)), '公开目录', name)
  }
})

const inside = [
  'http://127.0.0.1/',
  'http://2130706433/',
  'http://0x7f.1/',
  'http://[::1]/',
  'http://[::ffff:127.0.0.1]/',
  'http://10.0.0.5/',
  'http://169.254.169.254/latest/meta-data/',
  'http://localhost/',
  'http://user:password@8.8.8.8/',
  'ftp://8.8.8.8/',
  'file:///etc/passwd',
]

for (const address of inside) {
  test(`does not ask ${address}`, async () => {
    assert.is(await failureOf(fetchOutside(address, never)), 'forbidden')
  })
}

test('looks at every redirect anew', async () => {
  let asked = 0
  const secret = await aSite((_, response) => {
    asked++
    response.end('secret')
  })
  const { port } = new URL(secret)
  for (const address of [
    `http://[::ffff:127.0.0.1]:${port}/`,
    `http://127.0.0.2:${port}/`,
    'http://169.254.169.254/latest/meta-data/',
    'file:///etc/passwd',
  ]) {
    const site = await aSite(leadingTo(address))
    assert.is(await failureOf(fetchAllowed(site, never)), 'forbidden', address)
  }
  assert.is(asked, 0)
})

test('does not go in circles', async () => {
  const site = await aSite(leadingTo('/'))
  assert.is(await failureOf(fetchAllowed(site, never)), 'redirects')
})

test('tells that nobody listens from that the connection broke', async () => {
  const site = await aSite((request) => request.socket.destroy())
  assert.is(await failureOf(fetchAllowed(site, never)), 'broken')
  const closed = servers.pop()
  await new Promise((resolve) => closed?.close(resolve))
  assert.is(await failureOf(fetchAllowed(site, never)), 'connection-refused')
})

test('stops reading what is too large, packed or not', async () => {
  const large = Buffer.alloc(6 * 1024 * 1024, 'x')
  const plain = await aSite((_, response) => response.end(large))
  const packed = await aSite((_, response) => {
    response.writeHead(200, { 'Content-Encoding': 'gzip' }).end(gzipSync(large))
  })
  assert.is(await failureOf(fetchAllowed(plain, never)), 'too-large')
  assert.is(await failureOf(fetchAllowed(packed, never)), 'too-large')
})

test('does not wait for a site that sends nothing', async () => {
  const site = await aSite((_, response) => response.writeHead(200).write('x'))
  const fetchBriefly = pageFetcher(['127.0.0.1'], 50)
  assert.is(await failureOf(fetchBriefly(site, never)), 'timeout')
})

test('lets go when the program stops', async () => {
  const site = await aSite(() => {})
  const stopping = new AbortController()
  const page = failureOf(fetchAllowed(site, stopping.signal))
  stopping.abort()
  assert.is(await page, 'broken')
})

test('tells a connection that cannot be trusted', async () => {
  const site = await aSite(words('plain'))
  assert.is(await failureOf(fetchAllowed(site.replace('http:', 'https:'), never)), 'certificate')
})

test.run()
