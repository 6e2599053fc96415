/** What a posted form says, by the names of its fields. */
export type Fields = Record<string, string | string[]>

const secrets = new Set(['password', 'passwordAgain', 'passwordNow'])

/** What may be given back, or kept for a while. */
export function withoutSecrets(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => !secrets.has(name)))
}
