/** Typefaces by the names that GB/T 9704-2012 and the machines of its readers use. */

interface Typeface {
  readonly name: string
  /** what stands in where it is not installed; Word and WPS read these from the font table */
  readonly instead: string
}

const typefaces = {
  title: { name: '方正小标宋简体', instead: '方正小标宋_GBK,华文中宋,宋体' },
  body: { name: '仿宋_GB2312', instead: '仿宋,FangSong,华文仿宋' },
  first: { name: '黑体', instead: 'SimHei,Noto Sans CJK SC' },
  second: { name: '楷体_GB2312', instead: '楷体,KaiTi,华文楷体' },
  number: { name: '宋体', instead: 'SimSun,Noto Serif CJK SC' },
} as const satisfies Record<string, Typeface>

export type Role = keyof typeof typefaces

export function font(role: Role) {
  const { name } = typefaces[role]
  return { ascii: name, hAnsi: name, eastAsia: name, cs: name, hint: 'eastAsia' }
}

/** The same inside a style. */
export function fontElement(role: Role): string {
  const { name } = typefaces[role]
  return `<w:rFonts w:ascii="${name}" w:hAnsi="${name}" w:eastAsia="${name}" w:cs="${name}" w:hint="eastAsia"/>`
}

/** The font table, which the writer of the file leaves without alternatives. */
export function fontTable(): string {
  const fonts = Object.values(typefaces).map(
    ({ name, instead }) =>
      `<w:font w:name="${name}"><w:altName w:val="${instead}"/><w:charset w:val="86"/></w:font>`,
  )
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">${fonts.join('')}</w:fonts>`
}
