/** One line for each request: who, what, how it went; never what was said. */
export interface LogLine {
  /** instant, ISO 8601 */
  readonly time: string
  readonly request: string
  readonly method: string
  readonly path: string
  readonly status: number
  readonly milliseconds: number
  /** id of whoever is signed in */
  readonly person: string | null
}

/** Without the query, and without what opens a door to whoever reads the log. */
export function loggedPath(path: string): string {
  return path.replace(/^\/(setup|invitations|feed|unsent)\/.*/, '/$1/…')
}
