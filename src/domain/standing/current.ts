/** The occurrence of a task that people mean when they ask how it stands. */
import type { Observation } from './observation.ts'

/**
 * The earliest that is neither verified nor waived, passing over periods that standing work missed while a later one is open;
 * the last one when all are verified; undefined before the first event.
 *
 * @param observed the occurrences of one task
 */
export function currentOf(observed: readonly Observation[]): Observation | undefined {
  const open = observed.filter(({ light }) => light !== 'done' && light !== 'waived')
  return open.find(({ light }) => light !== 'missed') ?? open[0] ?? observed.at(-1)
}
