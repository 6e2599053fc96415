/** How a link stands: a word with its shape, and what was seen. */
import type { Stand, StandWord } from '../../src/domain/links/stand.ts'
import { dayOf } from '../../src/domain/time/day.ts'
import type { Messages } from '../../src/messages/index.ts'

interface WordProps {
  readonly m: Messages
  readonly word: StandWord
}

export function LinkWord({ m, word }: WordProps) {
  return <span class={`link-word link-${word}`}>{m.link.word[word]}</span>
}

interface StandProps {
  readonly m: Messages
  readonly stand: Stand
  readonly nameOf: (personId: string) => string
}

export function LinkStand({ m, stand, nameOf }: StandProps) {
  const { assurance } = stand
  const told = [m.link.stand(stand), assurance && m.link.assured(nameOf(assurance.by), dayOf(assurance.at))]
  return (
    <>
      <LinkWord m={m} word={stand.word} /> <span class="link-told">{told.filter(Boolean).join(' · ')}</span>
    </>
  )
}
