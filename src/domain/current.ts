/** The occurrence of a task that people mean when they ask how it stands. */
import { lightsOf, type Viewpoint } from './light.ts'
import type { Occurrence } from './occurrence.ts'
import type { Task } from './task.ts'

/**
 * The earliest that is not verified, passing over periods that standing work missed while a later one is open;
 * the last one when all are verified; undefined before the first event.
 */
export function currentOccurrence(task: Task, view: Viewpoint): Occurrence | undefined {
  const lights = lightsOf(task, view)
  const open = task.occurrences.filter((_, index) => lights[index] !== 'done')
  const pressing = task.occurrences.find((_, index) => lights[index] !== 'done' && lights[index] !== 'missed')
  return pressing ?? open[0] ?? task.occurrences.at(-1)
}
