/**
 * Freezes a value and all below it, stopping at what is frozen already. A rule that writes into the record it
 * was given then fails, instead of changing what others read without it ever being stored.
 */
export function freezeDeeply<T>(value: T): T {
  if (typeof value !== 'object' || value === null || Object.isFrozen(value)) return value
  for (const name in value) freezeDeeply(value[name])
  return Object.freeze(value)
}
