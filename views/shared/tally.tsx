/** To how many it was done, and which were left and why. */
import type { Messages } from '../../src/messages/index.ts'
import type { Tally } from '../frame.ts'

export function TallyWords({ m, tally }: { readonly m: Messages; readonly tally: Tally }) {
  const { changed, left } = tally
  const words = m.tally
  const count = left.reduce((sum, { names, more }) => sum + names.length + more, 0)
  return (
    <>
      {changed > 0 && <span class="aside">{words.changed(changed)}</span>}
      {count > 0 && (
        <div class="tally">
          {words.left(count)}
          <ul>
            {left.map(({ why, names, more }) => (
              <li>
                <strong>{words.names(names, more)}</strong>
                {m.common.colon}
                {words.why[why]}
              </li>
            ))}
          </ul>
        </div>
      )}
    </>
  )
}
