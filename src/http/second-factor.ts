/** Codes of the second factor: RFC 6238 with half minutes, SHA-1 and six digits, which every authenticator knows. */
import { randomInt } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import type { Person } from '../domain/office/person.ts'

const period = 30
/** 160 bits, as RFC 4226 recommends */
const secretBytes = 20
const recoveryCodes = 10
/** in two groups; 50 bits, so that they are hashed as passwords are */
export const recoveryLetters = 10
/** no letters or digits that look like others */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789'

/** Base32. */
export function newSecret(): string {
  return new Secret({ size: secretBytes }).base32
}

/** The half minute whose code this is: now, the one before or the one after. null for any other code. */
export function stepOf(secret: string, code: string, at: string): number | null {
  const timestamp = Date.parse(at)
  const delta = totpOf(secret).validate({ token: code.replace(/\s/g, ''), timestamp, window: 1 })
  return delta === null ? null : Math.floor(timestamp / 1000 / period) + delta
}

export function codeAt(secret: string, at: string): string {
  return totpOf(secret).generate({ timestamp: Date.parse(at) })
}

/** letters of the office's name: each takes nine characters of the address, twice, and a long one is hard to scan */
const issuerLetters = 24

/** What a device takes in at once: otpauth://totp/… */
export function uriOf(secret: string, { account }: Person, officeName: string): string {
  const issuer = [...officeName].slice(0, issuerLetters).join('')
  return totpOf(secret, account, issuer || 'yaodian').toString()
}

/** Ten of them, as ABCDE-23456. */
export function newRecoveryCodes(): string[] {
  return Array.from(
    { length: recoveryCodes },
    () => `${letters(recoveryLetters / 2)}-${letters(recoveryLetters / 2)}`,
  )
}

/** As it is hashed, however it was typed. */
export function plainRecoveryCode(code: string): string {
  return code.toUpperCase().replace(/[^A-Z2-9]/g, '')
}

function totpOf(secret: string, label = '', issuer = ''): TOTP {
  return new TOTP({ issuer, label, algorithm: 'SHA1', digits: 6, period, secret: Secret.fromBase32(secret) })
}

function letters(count: number): string {
  return Array.from({ length: count }, () => alphabet[randomInt(alphabet.length)]).join('')
}
