/** Every word on screen, by locale. One file per noun, both languages side by side: a missing key does not compile. */
import type { Locale } from '../domain/person.ts'
import * as finding from './finding.ts'

const zh = { finding: finding.zh }
export type Messages = typeof zh
const en: Messages = { finding: finding.en }

export const messages: Record<Locale, Messages> = { zh, en }
