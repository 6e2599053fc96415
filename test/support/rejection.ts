import * as assert from 'uvu/assert'

/** The error that a promise is rejected with, of the class that is expected. */
export async function rejection<E extends Error>(
  promise: Promise<unknown>,
  expected: abstract new (...given: never[]) => E,
): Promise<E> {
  const error = await promise.then(
    () => assert.unreachable('expected a rejection'),
    (reason: unknown) => reason,
  )
  assert.instance(error, expected)
  return error as E
}
