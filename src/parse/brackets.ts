/** Brackets and quotes: what stands inside them neither ends a sentence nor begins a heading. */
const closers: Readonly<Record<string, string>> = {
  '(': ')',
  '〔': '〕',
  '[': ']',
  '【': '】',
  '《': '》',
  '〈': '〉',
  '“': '”',
  '‘': '’',
  '「': '」',
}
const closing = new Set(Object.values(closers))
const bracket = /[\n()〔〕[\]【】《》〈〉“”‘’「」]/g

/** Longest distance between an opening mark and its partner; beyond it the opening mark is taken as a slip. */
const longestPair = 600

export interface Brackets {
  /** whether a position lies between two partners, the marks themselves not counted as inside */
  readonly isInside: (at: number) => boolean
  /** position of the partner of an opening mark */
  readonly closerOf: (opener: number) => number | undefined
  /** position of the partner of a closing mark */
  readonly openerOf: (closer: number) => number | undefined
}

export function bracketsOf(text: string): Brackets {
  const pairs = pairsIn(text)
  const inside = new Uint8Array(text.length)
  let coveredTo = 0
  for (const [opener, closer] of outermost(pairs)) {
    inside.fill(1, Math.max(opener + 1, coveredTo), closer)
    coveredTo = closer
  }
  const openers = new Map(pairs.map(([opener, closer]) => [closer, opener]))
  const partners = new Map(pairs)
  return {
    isInside: (at) => inside[at] === 1,
    closerOf: (opener) => partners.get(opener),
    openerOf: (closer) => openers.get(closer),
  }
}

type Pair = readonly [opener: number, closer: number]

function pairsIn(text: string): Pair[] {
  const pairs: Pair[] = []
  let open: number[] = []
  for (const { 0: mark, index: at } of text.matchAll(bracket)) {
    if (mark === '\n') open = []
    else if (!closing.has(mark)) open.push(at)
    else {
      const opener = matching(text, open, mark)
      if (opener !== undefined && at - opener <= longestPair) pairs.push([opener, at])
    }
  }
  return pairs
}

/** Takes the nearest open mark of the same kind off the stack, and with it those left open inside. */
function matching(text: string, open: number[], closer: string): number | undefined {
  const deepest = Math.max(0, open.length - 4)
  for (let depth = open.length - 1; depth >= deepest; depth -= 1) {
    const opener = open[depth]
    if (opener !== undefined && closers[text.charAt(opener)] === closer) {
      open.length = depth
      return opener
    }
  }
  return undefined
}

function outermost(pairs: readonly Pair[]): Pair[] {
  return pairs.toSorted((a, b) => a[0] - b[0] || b[1] - a[1])
}
