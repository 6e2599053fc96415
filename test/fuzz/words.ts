/** Words made to hurt: each ends with a mark by which it is found again in an answer. */
import fc from 'fast-check'

const markup = [
  '<fz-tag onload=fz()>',
  '"><fz-tag>',
  `'><fz-tag x='`,
  '" fz-attr="1',
  '</textarea><fz-tag>',
  '</script><fz-tag>',
  '<!--<fz-tag>',
  'javascript:fz()//',
  'data:text/html,<fz-tag>',
  '{{7*7}}#{7*7}',
]
const formulas = ['=HYPERLINK("http://x")', '+1+1', '-2+3', '@SUM(1)', '\t=1', '＝1+1', '\r=cmd|x']
const names = [
  '__proto__',
  'constructor',
  'toString',
  'hasOwnProperty',
  'null',
  'undefined',
  'NaN',
  '[object Object]',
]
const paths = [
  '../../../etc/passwd',
  '..\\..\\x',
  '/etc/passwd',
  '//evil.example/',
  '\\\\evil',
  'file:///etc/passwd',
  'con',
  '.',
]
const numbers = [
  '-1',
  '0',
  '1e309',
  '9007199254740993',
  '0x10',
  '٣',
  '１２',
  '2021-02-30',
  '9999-99-99',
  '-2021',
  '2021-13',
  '24:61',
]
const controls = [
  '\u0000',
  '\u0001\u0008\u000b\u001f',
  '\u007f\u0085',
  '\r\nSet-Cookie: fz=1',
  '\u2028\u2029',
  '\ufffe\uffff',
  '\x1b[31m',
]
const unicode = [
  '\ud800',
  '\udfff\ud800',
  '\u202e\u2066',
  'e\u0301'.repeat(40),
  '\u200b\ufeff',
  '👩‍👩‍👧‍👦',
  'ﬀ',
  'İı',
  '𠮷野家',
  'A\u030a'.repeat(9),
]
const patterns = [
  '(a+)+$',
  '%',
  '%00',
  '%zz',
  "' OR 1=1 --",
  '$where',
  '*',
  '\\',
  ',',
  ';',
  '|',
  '一'.repeat(300),
]

export const hostileWord: fc.Arbitrary<string> = fc.oneof(
  { weight: 12, arbitrary: fc.constantFrom(...markup, ...formulas, ...names, ...paths, ...numbers) },
  { weight: 8, arbitrary: fc.constantFrom(...controls, ...unicode, ...patterns) },
  { weight: 4, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 200 }) },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '\n', '　') },
  { weight: 1, arbitrary: fc.constantFrom(1000, 25_000, 100_000).map((length) => '公开'.repeat(length / 2)) },
)

/** What is left in an answer only if a word was taken for markup. */
const taken = [/<fz-/, /["'] ?fz-attr=/, /(href|src|action)="\s*(javascript|data):/i]

export function isTakenForMarkup(html: string): boolean {
  return taken.some((pattern) => pattern.test(html))
}

/** Words that a page gives back as they are: browsers and trimming take away the others. */
export function isPlain(word: string): boolean {
  return word.length < 1000 && !/\p{Cc}/u.test(word)
}

/** Lone halves of surrogate pairs fit into no address. */
export function wellFormed(word: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(word))
}

/** Whether a spreadsheet would run a cell of this file. */
export function holdsFormula(csv: string): boolean {
  const cells = csv.replace(/^\uFEFF/, '').matchAll(/(?:^|,|\r\n)(?:"((?:[^"]|"")*)"|([^",\r\n]*))/g)
  return [...cells].some(([, quoted, plain]) => {
    const cell = quoted ?? plain ?? ''
    return /^[=+\-@\t\r\n＝＋－＠]/.test(cell) && !/^[+-]?[\d.]+$/.test(cell)
  })
}
