/** A light is always a word and a shape beside its colour. */
import type { Light as LightName } from '../../src/domain/standing/light.ts'
import type { Status as StatusName } from '../../src/domain/status.ts'
import type { Messages } from '../../src/messages/index.ts'

export function Light({ m, light }: { m: Messages; light: LightName }) {
  return <span class={`light light-${light}`}>{m.light.light[light]}</span>
}

export function Status({ m, status }: { m: Messages; status: StatusName }) {
  return <span class={`status status-${status}`}>{m.light.status[status]}</span>
}
