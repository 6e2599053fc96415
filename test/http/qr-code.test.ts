import { suite } from 'uvu'
import * as assert from 'uvu/assert'
import { qrCodeOf } from '#src/http/qr-code.ts'

const code = qrCodeOf('otpauth://totp/yaodian:li-jing?issuer=yaodian&secret=JBSWY3DPEHPK3PXP')

/** The drawing as it looks: a row of letters for each row of cells. */
function drawn({ size, path }: typeof code): string[] {
  const rows = Array.from({ length: size }, () => new Array<string>(size).fill(' '))
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g))
    rows[Number(y)]?.fill('#', Number(x), Number(x) + Number(length))
  return rows.map((row) => row.join(''))
}

const finder = ['#######', '#     #', '# ### #', '# ### #', '# ### #', '#     #', '#######']

const drawing = suite('qrCodeOf')

drawing('has a finder in three corners and nothing else but cells', () => {
  const rows = drawn(code)
  const corner = (x: number, y: number) => rows.slice(y, y + 7).map((row) => row.slice(x, x + 7))
  const far = code.size - 4 - 7
  assert.equal([corner(4, 4), corner(far, 4), corner(4, far)], [finder, finder, finder])
  assert.is(code.path.replaceAll(/M\d+ \d+h\d+v1h-\d+z/g, ''), '')
})

drawing('leaves four cells blank on every side, as readers need it', () => {
  const rows = drawn(code)
  const [top, bottom] = [rows.slice(0, 4), rows.slice(-4)]
  for (const row of [...top, ...bottom]) assert.is(row.trim(), '')
  for (const row of rows) assert.ok(row.startsWith('    ') && row.endsWith('    '))
})

drawing('grows with what it has to hold', () => {
  assert.ok(qrCodeOf('x'.repeat(500)).size > code.size)
})

drawing.run()
