/** The moment at which a request looks at a plan. */
import type { Moment } from '../domain/standing/light.ts'
import type { Context } from './context.ts'

export function momentOf(c: Context): Moment {
  const { on, at } = c.get('act')
  return { today: on, now: at }
}
