import type { Messages } from '../../src/messages/index.ts'

export function KeyTable({ m }: { m: Messages }) {
  return (
    <dl class="keys">
      {Object.entries(m.guide.keys).map(([keys, meaning]) => (
        <div>
          <dt>{keys.split(' ').map((key) => (key === '/' && keys !== '/' ? ' / ' : <kbd>{key}</kbd>))}</dt>
          <dd>{meaning}</dd>
        </div>
      ))}
    </dl>
  )
}

/** The script shows what fits. */
export function KeySwitches({ m }: { m: Messages }) {
  return (
    <p class="actions">
      <button type="button" data-keys="off" hidden>
        {m.guide.keysOff}
      </button>
      <button type="button" data-keys="on" hidden>
        {m.guide.keysOn}
      </button>
      <button type="button" class="primary" data-keys="close" hidden>
        {m.guide.close}
      </button>
    </p>
  )
}
