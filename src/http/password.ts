/** Passwords: scrypt at OWASP's cost for 32 MiB (N=2^15, r=8, p=3), the parameters kept beside the hash. */
import { randomBytes, type ScryptOptions, scrypt, timingSafeEqual } from 'node:crypto'

const owaspCost = { N: 2 ** 15, r: 8, p: 3 }
const keyBytes = 32

export async function hashPassword(password: string, cost = owaspCost): Promise<string> {
  const salt = randomBytes(16)
  const key = await derive(password, salt, cost)
  return ['scrypt', cost.N, cost.r, cost.p, salt.toString('base64'), key.toString('base64')].join('$')
}

/** A missing hash is checked against a blank one, so that unknown accounts take as long as known ones. */
export async function passwordMatches(password: string, hash: string | null): Promise<boolean> {
  const [, N, r, p, salt = '', key = ''] = (hash ?? blank).split('$')
  const expected = Buffer.from(key, 'base64')
  const actual = await derive(password, Buffer.from(salt, 'base64'), {
    N: Number(N),
    r: Number(r),
    p: Number(p),
  })
  return timingSafeEqual(actual, expected) && hash !== null
}

const blank = [
  'scrypt',
  owaspCost.N,
  owaspCost.r,
  owaspCost.p,
  'AAAA',
  Buffer.alloc(keyBytes).toString('base64'),
].join('$')

function derive(password: string, salt: Buffer, parameters: ScryptOptions): Promise<Buffer> {
  const options = { ...parameters, maxmem: 64 * 1024 * 1024 }
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, keyBytes, options, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })
}
