/** The program as it is shown to a request that must do nothing: everything can be read, nothing written or sent. */
import { Refusal } from '../domain/refusal.ts'
import type { Deps } from './context.ts'

const reads = new Set([
  ...['plans', 'plan', 'history', 'office', 'officeHistory', 'all', 'find', 'of', 'register', 'watch'],
  ...['ready', 'open'],
])

export function harmless(deps: Deps): Deps {
  return { ...deps, store: readOnly(deps.store), backups: readOnly(deps.backups), channels: [] }
}

/** What is not known to read is refused. */
function readOnly<S extends object>(store: S): S {
  return new Proxy(store, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name)
      if (typeof member === 'function') return reads.has(String(name)) ? member.bind(target) : refused
      return typeof member === 'object' && member !== null ? readOnly(member) : member
    },
  })
}

async function refused(): Promise<never> {
  throw new Refusal('signed-out')
}
