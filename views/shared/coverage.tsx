/** How much of a document is taken care of, as words, a bar and a legend. */

interface CoverageMeterProps<State extends string> {
  readonly words: string
  /** in the order of the bar */
  readonly states: readonly State[]
  readonly counts: Readonly<Record<State, number>>
  readonly names: Readonly<Record<State, string>>
}

export function CoverageMeter<State extends string>({
  words,
  states,
  counts,
  names,
}: CoverageMeterProps<State>) {
  const total = states.reduce((sum, state) => sum + counts[state], 0)
  return (
    <div class="coverage">
      <p class="coverage-words">{words}</p>
      <svg
        class="coverage-bar"
        viewBox={`0 0 ${Math.max(1, total)} 1`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        {states.map((state, index) => (
          <rect
            class={`bar-${state}`}
            x={states.slice(0, index).reduce((sum, before) => sum + counts[before], 0)}
            width={counts[state]}
            height="1"
          />
        ))}
      </svg>
      <ul class="coverage-legend">
        {states.map((state) => (
          <li class={`legend-${state}`}>
            {names[state]} <strong>{counts[state]}</strong>
          </li>
        ))}
      </ul>
    </div>
  )
}
