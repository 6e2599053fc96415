/** Permission at the door of a route. */
import { createMiddleware } from 'hono/factory'
import { may, type Permission } from '../domain/office/permission.ts'
import type { Person } from '../domain/office/person.ts'
import { Refusal } from '../domain/refusal.ts'
import type { Context, Env } from './context.ts'

/** What a person may not do answers as if it did not exist. @throws Refusal page-missing */
export function permit(permission: Permission) {
  return createMiddleware<Env>((c, next) => {
    if (!may(signedIn(c), permission)) throw new Refusal('page-missing')
    return next()
  })
}

/** The person behind a request that came through the sign-in. */
export function signedIn(c: Context): Person {
  const person = c.get('person')
  if (!person) throw new Refusal('not-permitted')
  return person
}
