/** Ordinals typed in the form of another level: 一、 where (一) is meant, told by what stands around it. */
import type { Mark } from './ordinals.ts'

/** Puts such marks to the level that the next one goes on with. */
export function withStraysMoved(marks: readonly Mark[]): Mark[] {
  const tops = marks.filter(isTop)
  return marks.map((mark, index) => {
    const next = marks.slice(index + 1, index + 8).find(({ firmness }) => firmness >= 2)
    if (next === undefined || !isTop(mark) || !goesOn(mark, next) || !isInsideRun(mark, tops)) return mark
    return { ...mark, level: next.level, isStray: true }
  })
}

function isTop({ level, firmness, value }: Mark): boolean {
  return level === 0 && firmness >= 2 && value > 0
}

/** 一、 before (二). */
function goesOn({ value }: Mark, next: Mark): boolean {
  return next.level > 0 && next.value === value + 1
}

/** Without it the numbering of the sections around it goes on unbroken: 三、 [一、] 四、. */
function isInsideRun(mark: Mark, tops: readonly Mark[]): boolean {
  const place = tops.indexOf(mark)
  const [before, after] = [tops[place - 1], tops[place + 1]]
  return (
    before !== undefined &&
    after !== undefined &&
    after.value === before.value + 1 &&
    mark.value !== after.value
  )
}
