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
