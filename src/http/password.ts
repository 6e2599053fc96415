/** Passwords: scrypt, the parameters kept beside the hash. */
import { randomBytes, scrypt, timingSafeEqual } from 'node:crypto'

export interface Cost {
  readonly N: number
  readonly r: number
  readonly p: number
}

/** OWASP's scrypt cost for 32 MiB. */
export const owaspCost: Cost = { N: 2 ** 15, r: 8, p: 3 }

const keyBytes = 32

export interface Passwords {
  hash(password: string): Promise<string>
  /** Nobody's hash, null, takes as long as one of this cost, so that unknown accounts are not told by the clock. */
  match(password: string, hash: string | null): Promise<boolean>
}

/** @param cost of the hashes made from now on; older ones keep the cost that they bear */
export function passwordsAt(cost: Cost): Passwords {
  const nobodys = written(cost, Buffer.from('AAAA', 'base64'), Buffer.alloc(keyBytes))
  return {
    hash: async (password) => {
      const salt = randomBytes(16)
      return written(cost, salt, await derive(password, salt, cost))
    },
    match: async (password, hash) => (await matches(password, hash ?? nobodys)) && hash !== null,
  }
}

async function matches(password: string, hash: string): Promise<boolean> {
  const [, N, r, p, salt = '', key = ''] = hash.split('$')
  const cost = { N: Number(N), r: Number(r), p: Number(p) }
  const actual = await derive(password, Buffer.from(salt, 'base64'), cost)
  return timingSafeEqual(actual, Buffer.from(key, 'base64'))
}

function written({ N, r, p }: Cost, salt: Buffer, key: Buffer): string {
  return ['scrypt', N, r, p, salt.toString('base64'), key.toString('base64')].join('$')
}

function derive(password: string, salt: Buffer, cost: Cost): Promise<Buffer> {
  const options = { ...cost, maxmem: 64 * 1024 * 1024 }
  return new Promise((resolve, reject) => {
    scrypt(password.normalize('NFKC'), salt, keyBytes, options, (error, key) =>
      error ? reject(error) : resolve(key),
    )
  })
}
