/** What stands in a text field, for paper, where a field would cut it off. Each field of a printed form has one. */
export function PrintedWords({ text }: { text: string }) {
  return (
    <p class="printed-words song" aria-hidden="true">
      {text}
    </p>
  )
}
