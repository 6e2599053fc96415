import type { Bench } from './bench.ts'

/** What can be done to all ticked tasks at once. A fresh page afterwards clears the ticks. */
export function BulkBar({ bench }: { bench: Bench }) {
  const { frame, plan, divisions } = bench
  const { m } = frame
  const address = `/plans/${plan.year}`
  return (
    <form
      id="bulk"
      method="post"
      action={`${address}/assignments`}
      hx-swap="innerHTML show:none"
      autocomplete="off"
      class="bulk no-print"
    >
      <div class="bulk-row">
        <strong>{m.workbench.bulk}</strong>
        <span class="bulk-ticks ways">
          <TickLink bench={bench} ticked="all" text={m.workbench.tickAll} />
          <TickLink bench={bench} ticked="unfinished" text={m.workbench.tickOpen} />
          <TickLink bench={bench} ticked="none" text={m.workbench.tickNone} />
        </span>
        <span class="bulk-buttons">
          <button type="submit" formaction={`${address}/suggestions`}>
            {m.workbench.takeAll}
          </button>
          <button type="submit" formaction={`${address}/acceptances`}>
            {m.workbench.accept}
          </button>
          <button type="submit" formaction={`${address}/merger`}>
            {m.workbench.merge}
          </button>
        </span>
      </div>
      <div class="bulk-row">
        <label>
          {m.workbench.lead}
          <select name="leadId">
            <option value="">{m.workbench.bulkNone}</option>
            {divisions.map(({ id, name }) => (
              <option value={id}>{name}</option>
            ))}
          </select>
        </label>
        <details class="bulk-supports">
          <summary>{m.workbench.supports}</summary>
          <div class="bulk-choices">
            {divisions.map(({ id, name }) => (
              <label class="choice">
                <input type="checkbox" name="supportIds" value={id} />
                <span>{name}</span>
              </label>
            ))}
          </div>
        </details>
        <button type="submit" class="primary">
          {m.workbench.assign}
        </button>
      </div>
    </form>
  )
}

function TickLink({ bench, ticked, text }: { bench: Bench; ticked: string; text: string }) {
  return (
    <a href={`/plans/${bench.plan.year}/workbench?ticked=${ticked}`} hx-swap="innerHTML show:none">
      {text}
    </a>
  )
}
