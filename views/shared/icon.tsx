/** A sign out of the one sprite. It never stands without words: beside it, or read out in its stead. */
import type { Frame } from '../frame.ts'

/** the symbols in views/assets/icon.svg */
export const icons = ['search', 'help', 'person', 'undo', 'print', 'down', 'up', 'go', 'edit'] as const
export type IconName = (typeof icons)[number]

export function Icon({ frame, name }: { frame: Frame; name: IconName }) {
  return (
    <svg class="icon" aria-hidden="true">
      <use href={`${frame.assets.icon}#${name}`} />
    </svg>
  )
}
