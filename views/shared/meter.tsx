/** So many of so many, as a bar and in figures. */
interface MeterProps {
  readonly done: number
  readonly total: number
}

export function Meter({ done, total }: MeterProps) {
  return (
    <span class="meter">
      <svg viewBox={`0 0 ${Math.max(1, total)} 1`} preserveAspectRatio="none" aria-hidden="true">
        <rect class="meter-done" width={done} height="1" />
      </svg>
      <span class="meter-words">
        {done}/{total}
      </span>
    </span>
  )
}
