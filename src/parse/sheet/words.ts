/** Words in cells that stand for one of a few choices, in either language. */

/**
 * The choice that some words name: as they are printed, or without the heading before the colon.
 *
 * @example chosen('本机关不掌握相关政府信息', [{ notHeld: '无法提供：本机关不掌握相关政府信息' }]) // 'notHeld'
 */
export function chosen<Choice extends string>(
  words: string,
  languages: readonly Readonly<Record<Choice, string>>[],
): Choice | undefined {
  const wanted = bare(words)
  const named = languages.flatMap((names) => Object.entries(names) as [Choice, string][])
  const whole = named.find(([, name]) => bare(name) === wanted)
  return (whole ?? named.find(([, name]) => bare(name.replace(/^[^：:]*[：:]/, '')) === wanted))?.[0]
}

/** Without what people leave out or add: spaces, quotes, brackets, ordinals. */
function bare(words: string): string {
  return words
    .replace(/^\s*(?:[（(][一二三四五六七八九十]+[）)]|\d+[.、．])/, '')
    .replace(/[\s“”"'‘’（）()。.:：]/g, '')
    .toLowerCase()
}

/** 李　静 is 李静: names of two characters are drawn out to the width of three. */
export function unspaced(name: string): string {
  return name.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '')
}
