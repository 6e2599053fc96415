/** Why what was pasted or uploaded could not be read at all. */
export function Unreadable({ reason }: { readonly reason: string | null | undefined }) {
  if (!reason) return null
  return (
    <p class="problems" role="alert" tabindex={-1} autofocus>
      {reason}
    </p>
  )
}
