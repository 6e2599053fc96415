/** What a finger has to hit: how large it is, as far as it can be hit. */
import type { Page } from 'playwright-core'

/**
 * Controls that a finger would miss. A link within a sentence is as high as its line (WCAG 2.5.8, inline); one beside
 * a label, in a list or in a cell stands alone.
 *
 * @param least height and width in CSS pixels
 */
export async function smallTargetsOn(page: Page, least: number): Promise<string[]> {
  const targets = await page.evaluate(measure)
  return targets
    .filter(({ width, height }) => width > 1 && (height < least - 0.5 || width < least - 0.5))
    .map(({ name, width, height }) => `small: ${name}: ${Math.round(width)} × ${Math.round(height)}`)
}

/** Runs in the page, so it needs nothing from without; its helpers are methods, which the transpiler leaves alone. */
function measure() {
  const controls = 'button, summary, select, textarea, input:not([type=hidden]), a[href]:not(.skip)'
  const page = {
    letters(text: string): number {
      return text.replace(/[^\p{L}\p{N}]/gu, '').length
    },

    /** eight letters around a link make a sentence; fewer are a label */
    isInSentence(control: Element): boolean {
      const line = control.parentElement?.closest('p, li, dd, td, th, div, small, blockquote, caption')
      if (!line || !control.matches('a') || getComputedStyle(control).display !== 'inline') return false
      const linked = [...line.querySelectorAll('a')].map(({ textContent }) => textContent).join('')
      return page.letters(line.textContent) - page.letters(linked) >= 8
    },

    /** A tick is hit by its label; a link by what it lays over its cell or its line, too. */
    reachOf(control: Element): { width: number; height: number } {
      const label =
        control.matches('[type=checkbox], [type=radio]') && (control as HTMLInputElement).labels?.[0]
      const { width, height } = (label || control).getBoundingClientRect()
      const over = getComputedStyle(control, '::after')
      if (over.content === 'none' || over.position !== 'absolute') return { width, height }
      return {
        width: Math.max(width, Number.parseFloat(over.width)),
        height: Math.max(height, Number.parseFloat(over.height)),
      }
    },

    nameOf(control: Element): string {
      const place = control.parentElement?.className || control.parentElement?.localName
      return `${place} > ${control.localName}.${control.className} ${control.textContent.trim().slice(0, 12)}`
    },
  }
  return [...document.querySelectorAll(controls)]
    .filter((control) => control.checkVisibility() && !page.isInSentence(control))
    .map((control) => ({ name: page.nameOf(control), ...page.reachOf(control) }))
}
