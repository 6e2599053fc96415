/** Passwords that guessers try first: well-known words however they are dressed up, runs, repetitions and dates. */

import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { root } from '../root.ts'

/**
 * The most frequent of eight characters and more: 5,000 leaked passwords, and names and words. Of each the first ten
 * digits of its SHA-256, for the words themselves belong in no repository. After the lists of zxcvbn (MIT, Dan Wheeler
 * and Dropbox).
 */
const leaked = new Set(readFileSync(new URL('src/http/common-passwords.sha256', root), 'utf8').split('\n'))

/** From the lists of leaked passwords, here and abroad; digits and signs around them do not help. */
const words = new Set(
  `password passwd pass passw0rd admin administrator root user guest test tester testing demo welcome letmein login
  master manager system server office default changeme change secret hello helloworld iloveyou iloveu loveyou love
  sunshine princess dragon monkey football baseball superman batman shadow michael jordan charlie killer hunter trustno
  starwars whatever freedom computer internet google baidu tencent alibaba wechat weixin huawei lenovo samsung windows
  qwerty qwert qwertyuiop qwerasdf asdfgh asdfghjkl asdf zxcvbn zxcvbnm qazwsx qazwsxedc wsxedc zaqwsx qweasd
  qweasdzxc qwaszx abc abcd abcdef abcdefgh aabbcc woaini woaiwo wobuaini woaininai woaiziji aini nihao zhongguo china
  beijing shanghai tianjin guangdong caonima nicaicai wodemima mima mimashi yaodian zhengwu gongkai bangong bangongshi
  minzongwei minzong juzhang keyuan xinxi wangzhan`.split(/\s+/),
)

const rows = [
  '01234567890',
  'abcdefghijklmnopqrstuvwxyz',
  'qwertyuiop',
  'asdfghjkl',
  'zxcvbnm',
  '1qaz2wsx3edc4rfv5tgb',
  'q1w2e3r4t5y6u7i8',
  '147258369',
  '741852963',
  '5201314',
]

/** @param account what the person signs in with, which everybody knows */
export function isCommonPassword(password: string, account = ''): boolean {
  const text = password.normalize('NFKC').toLowerCase()
  return (
    new Set(text).size < 4 ||
    leaked.has(hash('sha256', text).slice(0, 10)) ||
    words.has(bare(text)) ||
    words.has(plain(bare(text))) ||
    isRun(text) ||
    isDate(text) ||
    (account.length > 2 && bare(text) === bare(account.toLowerCase()))
  )
}

/** p@ssw0rd → password */
function plain(text: string): string {
  const letters: Readonly<Record<string, string>> = {
    '@': 'a',
    '4': 'a',
    '0': 'o',
    '1': 'i',
    '3': 'e',
    $: 's',
    '5': 's',
  }
  return text.replace(/[@40135$]/g, (sign) => letters[sign] ?? sign)
}

/** Without the digits and signs at either end. */
function bare(text: string): string {
  return text.replace(/^[^\p{Letter}]+|[^\p{Letter}]+$/gu, '')
}

/** Along the keyboard or the alphabet, forwards, backwards, or again and again. */
function isRun(text: string): boolean {
  const unit = /^(.+?)\1*$/.exec(text)?.[1] ?? text
  const backwards = [...unit].reverse().join('')
  return unit.length <= 3 || rows.some((row) => row.includes(unit) || row.includes(backwards))
}

/** A birthday, or another day: 19900101, 1990-01-01. */
function isDate(text: string): boolean {
  return /^(19|20)\d\d[-./]?(0?[1-9]|1[0-2])[-./]?(0?[1-9]|[12]\d|3[01])$/.test(text)
}
