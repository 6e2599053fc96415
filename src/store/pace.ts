import { setImmediate } from 'node:timers/promises'

const stride = 5

/** For long work on immutable state: awaited at every step, it lets others run every few milliseconds. */
export function startPace(): () => Promise<void> {
  let since = performance.now()
  return async () => {
    if (performance.now() - since < stride) return
    await setImmediate()
    since = performance.now()
  }
}
