/**
 * Lengths and type of official papers in Word's units: twips (1/20 pt) for lengths, half points for type.
 *
 * @source GB/T 9704-2012: A4, 天头 37 mm, 订口 28 mm, 版心 156 × 225 mm, 22 lines of 28 characters of 3号 type
 */

/** 3号 */
export const bodySize = 32
/** 2号 */
export const titleSize = 44
/** 4号, for page numbers */
export const numberSize = 28
/** 小五, 五号 and 4号 */
export const tableSize = { small: 18, usual: 21, large: 28 }

/** 225 mm in 22 lines, a hair less so that the last one fits */
export const linePitch = 579
/** 156 mm in 28 characters: each a little tighter than 3号 type, in 4096ths of a point */
export const characterSpace = -849
/** the same in twips, as type is set */
export const characterSpacing = -5

/** one character of body type */
export const character = bodySize * 10

export const page = { width: twips(210), height: twips(297) }
export const margins = { top: twips(37), bottom: twips(35), left: twips(28), right: twips(26) }
/** page numbers stand 7 mm below the text */
export const numberDistance = twips(23)

/** between the margins, upright and lying across */
export const textWidth = {
  portrait: page.width - margins.left - margins.right,
  landscape: page.height - margins.top - margins.bottom,
}

export function twips(millimetres: number): number {
  return Math.round((millimetres / 25.4) * 1440)
}
