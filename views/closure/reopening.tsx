import type { PartProps } from './sight.ts'

/** Behind a fold, because it is seldom right; open when it was asked for without a reason. */
export function Reopening({ m, sight }: PartProps) {
  const { plan, lacksReason } = sight
  return (
    <details class="reopening no-print" open={lacksReason}>
      <summary>{m.closure.reopen}</summary>
      <form method="post" action={`/plans/${plan.year}/closure/reopening`}>
        <p class="hint">{m.closure.reopenHint}</p>
        <label for="reason">{m.closure.reopenReason}</label>
        <input
          id="reason"
          name="reason"
          maxlength={200}
          aria-invalid={lacksReason ? 'true' : undefined}
          autocomplete="off"
        />
        {lacksReason && <p class="problem">{m.closure.reasonNeeded}</p>}
        <button type="submit">{m.closure.reopen}</button>
      </form>
    </details>
  )
}
