/** Where people reach the program. */
import type { Context } from './context.ts'

/** Without a slash at the end, to put a path behind. */
export function addressOf(c: Context): string {
  return c.get('deps').publicUrl ?? new URL(c.req.url).origin
}
