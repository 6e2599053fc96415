import type { Child } from 'hono/jsx'
import type { Frame } from '../frame.ts'

export interface PartProps {
  readonly frame: Frame
}

export function Section({ title, children }: { title: string; children: Child }) {
  return (
    <section class="card">
      <h2>{title}</h2>
      {children}
    </section>
  )
}
